namespace CircuitGen.Compiler.Diagnostics;

/// <summary>All rules.</summary>
public static class RuleRegistry
{
    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        MethodNotStatic.Rule,
        TypeNotPartial.Rule,
        GenericCircuit.Rule,
        AsyncCircuit.Rule,
        MissingBody.Rule,
        DuplicateCircuit.Rule,
        CircuitNameTaken.Rule,
        FileLocalType.Rule,
        NoOutput.Rule,
        MissingLength.Rule,
        InvalidLength.Rule,
        InvalidRange.Rule,
        UnsupportedParameterType.Rule,
        ReferenceParameter.Rule,
        UnsupportedResultType.Rule,
        UnsupportedConstruct.Rule,
        UnsupportedType.Rule,
        Recursion.Rule,
        UnseenCall.Rule,
        WrittenTable.Rule,
        StaticState.Rule,
        UnreadableTable.Rule,
        InaccessibleTable.Rule,
        GotoStatement.Rule,
        UnsafeCode.Rule,
        DelegateUse.Rule,
        ClassInstance.Rule,
        StringUse.Rule,
        ExceptionHandling.Rule,
        AsynchronousCode.Rule,
        QueryUse.Rule,
    ];
}
