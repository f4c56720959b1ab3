using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>A property of a struct whose accessors are code to be inlined.</summary>
internal sealed class PropertyPlace(Place instance, IPropertySymbol property) : Place
{
    public override Value Read(Lowering lowering, SyntaxNode syntax) => Calls.Invoke(lowering, property.GetMethod ?? throw Lowering.Broken(), instance, [], syntax);

    public override void Write(Lowering lowering, Value value, SyntaxNode syntax) => Calls.Invoke(lowering, property.SetMethod!, instance, [value], syntax);

    public override Place Map(IExpressionMap map) => new PropertyPlace(instance.Map(map), property);

    public override void AddWritten(AccessSet written) => instance.AddWritten(written);
}
