using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using CSharpKind = Microsoft.CodeAnalysis.OperationKind;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Which C# expressions can be lowered, and by what.</summary>
internal static class ExpressionTable
{
    private static readonly Dictionary<CSharpKind, Func<Lowering, IOperation, Value>> s_rules = new()
    {
        [CSharpKind.Parenthesized] = On<IParenthesizedOperation>((lowering, o) => lowering.Expression(o.Operand)),
        [CSharpKind.Utf8String] = On<IUtf8StringOperation>(LiteralExpressions.Lower),
        [CSharpKind.DefaultValue] = On<IDefaultValueOperation>((lowering, o) => Places.Default(lowering, lowering.Shapes.Of(o.Type, o.Syntax), o.Syntax)),
        [CSharpKind.LocalReference] = On<ILocalReferenceOperation>(ReadPlace),
        [CSharpKind.ParameterReference] = On<IParameterReferenceOperation>(ReadPlace),
        [CSharpKind.InstanceReference] = On<IInstanceReferenceOperation>(ReadPlace),
        [CSharpKind.FieldReference] = On<IFieldReferenceOperation>(MemberExpressions.Field),
        [CSharpKind.PropertyReference] = On<IPropertyReferenceOperation>(MemberExpressions.Property),
        [CSharpKind.ArrayElementReference] = On<IArrayElementReferenceOperation>(IndexExpressions.ArrayElement),
        [CSharpKind.ImplicitIndexerReference] = On<IImplicitIndexerReferenceOperation>(IndexExpressions.ImplicitIndexer),
        [CSharpKind.Conversion] = On<IConversionOperation>(ConversionExpressions.Lower),
        [CSharpKind.Binary] = On<IBinaryOperation>(BinaryExpressions.Lower),
        [CSharpKind.Unary] = On<IUnaryOperation>(UnaryExpressions.Lower),
        [CSharpKind.Conditional] = On<IConditionalOperation>(ConditionalExpressions.Lower),
        [CSharpKind.SimpleAssignment] = On<ISimpleAssignmentOperation>(AssignmentExpressions.Simple),
        [CSharpKind.CompoundAssignment] = On<ICompoundAssignmentOperation>(AssignmentExpressions.Compound),
        [CSharpKind.DeconstructionAssignment] = On<IDeconstructionAssignmentOperation>(AssignmentExpressions.Deconstruction),
        [CSharpKind.Increment] = On<IIncrementOrDecrementOperation>(IncrementExpressions.Lower),
        [CSharpKind.Decrement] = On<IIncrementOrDecrementOperation>(IncrementExpressions.Lower),
        [CSharpKind.DeclarationExpression] = On<IDeclarationExpressionOperation>(ReadPlace),
        [CSharpKind.Invocation] = On<IInvocationOperation>(InvocationExpressions.Lower),
        [CSharpKind.ObjectCreation] = On<IObjectCreationOperation>(CreationExpressions.Object),
        [CSharpKind.ArrayCreation] = On<IArrayCreationOperation>(ArrayExpressions.Creation),
        [CSharpKind.CollectionExpression] = On<ICollectionExpressionOperation>(ArrayExpressions.Collection),
        [CSharpKind.Tuple] = On<ITupleOperation>(TupleExpressions.Lower),
        [CSharpKind.TupleBinary] = On<ITupleBinaryOperation>(TupleExpressions.Compare),
        [CSharpKind.With] = On<IWithOperation>(CreationExpressions.With),
        [CSharpKind.IsType] = On<IIsTypeOperation>(PatternExpressions.IsType),
        [CSharpKind.IsPattern] = On<IIsPatternOperation>(PatternExpressions.Is),
        [CSharpKind.SwitchExpression] = On<ISwitchExpressionOperation>(SwitchExpressions.Lower),
        [CSharpKind.Throw] = On<IThrowOperation>(ThrowExpressions.Lower),
        [CSharpKind.None] = StackAllocations.Lower,
        [CSharpKind.SizeOf] = On<ISizeOfOperation>((lowering, o) => throw lowering.Unsupported(UnsupportedConstruct.Rule, o.Syntax, "'sizeof'", "Write the number.")),
    };

    public static Func<Lowering, IOperation, Value>? Find(CSharpKind kind) => s_rules.TryGetValue(kind, out var rule) ? rule : null;

    private static Func<Lowering, IOperation, Value> On<T>(Func<Lowering, T, Value> rule)
        where T : IOperation => (lowering, operation) => rule(lowering, (T)operation);

    private static Value ReadPlace(Lowering lowering, IOperation operation) => lowering.Place(operation).Read(lowering, operation.Syntax);
}
