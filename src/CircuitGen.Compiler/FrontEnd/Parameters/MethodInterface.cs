using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The inputs and outputs of a circuit.</summary>
internal sealed class MethodInterface
{
    private readonly List<(IParameterSymbol Parameter, Value Value)> _bindings = [];
    private readonly List<(IParameterSymbol Parameter, Place Place)> _outParameters = [];
    private readonly Shape? _resultShape;
    private readonly IMethodSymbol _method;

    private MethodInterface(Lowering lowering, IMethodSymbol method, SyntaxNode declaration)
    {
        _method = method;
        foreach (var parameter in method.Parameters.Where(parameter => parameter.RefKind != RefKind.Out))
        {
            try
            {
                _bindings.Add((parameter, InputReader.Read(lowering, parameter, declaration, Inputs)));
            }
            catch (LoweringStoppedException stopped)
            {
                stopped.ReportAt(lowering, InputReader.SyntaxOf(lowering, parameter, declaration));
                lowering.IsIncomplete = true;
            }
        }

        var results = new ResultShapes(lowering, method);
        if (!method.ReturnsVoid)
        {
            var syntax = OutputReader.ReturnTypeSyntax(declaration);
            if (method.RefKind != RefKind.None)
            {
                throw lowering.Unsupported(UnsupportedResultType.Rule, syntax, "ref " + TypeProblems.Name(method.ReturnType), method.Name);
            }

            _resultShape = OutputReader.ShapeOf(lowering, method.ReturnType, method.Name, syntax);
            Result = results.Of(method.ReturnType, _resultShape);
        }

        foreach (var parameter in method.Parameters.Where(parameter => parameter.RefKind == RefKind.Out))
        {
            var syntax = InputReader.SyntaxOf(lowering, parameter, declaration);
            var shape = OutputReader.ShapeOf(lowering, parameter.Type, parameter.Name, syntax);
            OutResults.Add(parameter.Ordinal, results.Of(parameter.Type, shape));
            _outParameters.Add((parameter, Places.Create(lowering, shape, parameter.Name)));
        }

        if (method.ReturnsVoid && OutResults.Count == 0)
        {
            lowering.Problems.Add(NoOutput.Rule, DeclarationChecks.NameOf(method), method.Name);
        }
    }

    public List<Parameter> Inputs { get; } = [];

    public List<Output> Outputs { get; } = [];

    public ResultShape? Result { get; }

    /// <summary>How the values of <c>out</c> parameters are built, by ordinal.</summary>
    public Dictionary<int, ResultShape> OutResults { get; } = [];

    public static MethodInterface Create(Lowering lowering, IMethodSymbol method, SyntaxNode declaration) => new(lowering, method, declaration);

    public void BindParameters(Lowering lowering)
    {
        foreach (var (parameter, value) in _bindings)
        {
            var place = InputReader.PlaceOf(lowering, parameter, value);
            lowering.Frame.Bind(parameter, place);
        }

        foreach (var (parameter, place) in _outParameters)
        {
            lowering.Frame.Bind(parameter, place);
        }
    }

    public void FinishOutputs(Lowering lowering, Value value, SyntaxNode declaration)
    {
        if (value is NeverValue)
        {
            throw lowering.Unsupported(UnsupportedConstruct.Rule, declaration, "A method that always throws", "Return a value for some inputs at least.");
        }

        if (_resultShape is not null)
        {
            var syntax = OutputReader.ReturnTypeSyntax(declaration);
            var place = lowering.Frame.Result;
            if (place is null)
            {
                place = Places.Create(lowering, _resultShape, "result");
                place.Write(lowering, value, syntax);
            }

            OutputReader.Add(lowering, place, "result", syntax, Outputs);
        }

        foreach (var (parameter, place) in _outParameters)
        {
            OutputReader.Add(lowering, place, parameter.Name, InputReader.SyntaxOf(lowering, parameter, declaration), Outputs);
        }
    }
}
