namespace CircuitGen.Compiler.Ir;

/// <summary>
/// A method lowered to what circuits are made of. It names nothing of the C# compiler's and holds no positions, so that an
/// edit to a comment, or in another file, gives an equal value and recomputes nothing.
/// </summary>
/// <param name="MethodName">The method's name.</param>
/// <param name="Variables">All variables; a variable is referred to by its index here.</param>
/// <param name="Parameters">The inputs, in declaration order.</param>
/// <param name="Outputs">The outputs, the return value first.</param>
/// <param name="Tables">The constant tables the body reads; a table is referred to by its index here.</param>
/// <param name="Body">The statements.</param>
/// <param name="SiteCount">How many sites there are; sites are numbered from 0.</param>
/// <param name="MaxConstraints">The budget, or 0.</param>
public sealed record CircuitIr(
    string MethodName,
    EquatableArray<Variable> Variables,
    EquatableArray<Parameter> Parameters,
    EquatableArray<Output> Outputs,
    EquatableArray<ConstantTable> Tables,
    BlockStatement Body,
    int SiteCount,
    int MaxConstraints);
