using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Inlines calls: each gets a copy of the method's code with variables of its own.</summary>
internal static class Calls
{
    private const int MaximumDepth = 128;

    /// <summary>Calls with values for all parameters.</summary>
    public static Value Invoke(Lowering lowering, IMethodSymbol method, Place? instance, IReadOnlyList<Value> arguments, SyntaxNode syntax) =>
        Inline(lowering, method, instance, [.. arguments.Select(argument => new ValuePlace(argument))], syntax);

    /// <param name="arguments">By parameter; what is passed by reference is a place to alias.</param>
    public static Value Inline(Lowering lowering, IMethodSymbol method, Place? instance, IReadOnlyList<Place> arguments, SyntaxNode syntax)
    {
        RequireDepth(lowering, method, arguments, syntax);
        if (method.IsAsync)
        {
            throw lowering.Unsupported(AsynchronousCode.Rule, syntax, method.Name, "Call the synchronous code.");
        }

        var body = MethodBodies.Find(lowering, method);
        if (body is null)
        {
            throw UnseenCalls.Report(lowering, method, syntax);
        }

        var frame = Enter(lowering, method, body);
        if (instance is not null && ExtensionBlocks.ParameterOf(lowering, method) is { } extended)
        {
            BindParameter(lowering, frame, extended, instance, syntax);
        }
        else
        {
            frame.This = instance is null ? null : Instance(lowering, method, instance, syntax);
        }

        BindParameters(lowering, frame, arguments, syntax);
        return InFrame(lowering, frame, () => Bodies.Run(lowering, method, body, method.Name + "_result"));
    }

    public static Frame Enter(Lowering lowering, IMethodSymbol method, IOperation? body)
    {
        var enclosing = method.MethodKind == MethodKind.LocalFunction ? lowering.Frame.FindMethod(method.ContainingSymbol) : null;
        var frame = new Frame(method, lowering.Frame, enclosing);
        AddTypeArguments(lowering, frame, MethodBodies.Declaration(method).TypeParameters, method.TypeArguments);
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            AddTypeArguments(lowering, frame, type.OriginalDefinition.TypeParameters, type.TypeArguments);
        }

        if (body is not null)
        {
            frame.Reassigned.UnionWith(ReassignedVariables.Of(body));
        }

        return frame;
    }

    /// <summary>A constructor about to run on an instance, with its parameters bound.</summary>
    public static Frame EnterConstructor(Lowering lowering, IMethodSymbol constructor, Place instance, IReadOnlyList<Place> arguments, SyntaxNode syntax)
    {
        RequireDepth(lowering, constructor, arguments, syntax);
        var frame = Enter(lowering, constructor, MethodBodies.Find(lowering, constructor));
        frame.This = instance;
        BindParameters(lowering, frame, arguments, syntax);
        return frame;
    }

    private static void RequireDepth(Lowering lowering, IMethodSymbol method, IReadOnlyList<Place> arguments, SyntaxNode syntax)
    {
        lowering.RecursiveCalls.Check(lowering, method, arguments, syntax);
        if (Depth(lowering.Frame) > MaximumDepth)
        {
            throw UnseenCalls.TooDeep(lowering, method, syntax, MaximumDepth);
        }
    }

    public static T InFrame<T>(Lowering lowering, Frame frame, Func<T> action)
    {
        var outer = lowering.Frame;
        lowering.Frame = frame;
        try
        {
            return action();
        }
        finally
        {
            lowering.Frame = outer;
        }
    }

    private static void AddTypeArguments(Lowering lowering, Frame frame, IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<ITypeSymbol> arguments)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            frame.TypeArguments[parameters[i]] = lowering.Substitute(arguments[i]);
        }
    }

    private static void BindParameters(Lowering lowering, Frame frame, IReadOnlyList<Place> arguments, SyntaxNode syntax)
    {
        var parameters = MethodBodies.Declaration(frame.Method).Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            BindParameter(lowering, frame, parameters[i], arguments[i], syntax);
        }
    }

    private static void BindParameter(Lowering lowering, Frame frame, IParameterSymbol parameter, Place argument, SyntaxNode syntax)
    {
        if (parameter.RefKind == RefKind.None || argument is ValuePlace)
        {
            var shape = InFrame(lowering, frame, () => lowering.Shapes.Of(parameter.Type, syntax));
            argument = Parameter(lowering, shape, parameter.Name, argument.Read(lowering, syntax), frame.IsReassigned(parameter), syntax);
        }

        frame.Bind(parameter, argument);
    }

    /// <summary>A constant that the method does not change stays one, so that conditions on it are known while its code is inlined.</summary>
    private static Place Parameter(Lowering lowering, Shape shape, string name, Value value, bool isReassigned, SyntaxNode syntax) =>
        !isReassigned && value is ScalarValue { Expression: ConstantExpression }
            ? new ValuePlace(value)
            : Places.Declare(lowering, shape, name, value, isReassigned, syntax);

    /// <summary>Methods that change a struct work on the variable itself, all others on its value.</summary>
    private static Place Instance(Lowering lowering, IMethodSymbol method, Place instance, SyntaxNode syntax)
    {
        if (instance is not ValuePlace)
        {
            return lowering.Freeze(instance, syntax);
        }

        var value = instance.Read(lowering, syntax);
        return method.ContainingType is { IsReadOnly: false, TypeKind: TypeKind.Struct } && Selections.ShapeOf(value) is CompositeShape shape
            ? Places.Declare(lowering, shape, "instance", value, isReassigned: true, syntax)
            : new ValuePlace(lowering.Freeze(value, "instance", syntax));
    }

    private static int Depth(Frame frame)
    {
        var depth = 0;
        for (var outer = frame.Caller; outer is not null; outer = outer.Caller)
        {
            depth++;
        }

        return depth;
    }
}
