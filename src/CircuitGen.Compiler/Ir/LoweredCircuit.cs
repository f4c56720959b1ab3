namespace CircuitGen.Compiler.Ir;

/// <summary>All the front end found out about one method.</summary>
/// <param name="Signature">The method from outside.</param>
/// <param name="Ir">The circuit, or null where the method cannot be one.</param>
/// <param name="Texts">For each site its C# text on one line without comments; part of what emitted comments say.</param>
/// <param name="Positions">For each site its position.</param>
/// <param name="Problems">What is wrong with the method; where there is any error, no circuit is emitted.</param>
public sealed record LoweredCircuit(
    MethodSignature Signature,
    CircuitIr? Ir,
    EquatableArray<string> Texts,
    EquatableArray<SourceSpan> Positions,
    EquatableArray<Problem> Problems);

/// <summary>Something to tell the user at a place.</summary>
/// <param name="Id">The rule, for example <c>CG0101</c>.</param>
/// <param name="Position">Where.</param>
/// <param name="Arguments">What the rule's message format is filled with.</param>
public sealed record Problem(string Id, SourceSpan Position, EquatableArray<string> Arguments);
