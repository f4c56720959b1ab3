using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The state of lowering one method: where statements go, what is being inlined, what went wrong.</summary>
internal sealed partial class Lowering
{
    private readonly List<SyntaxNode> _origins = [];
    private readonly Dictionary<SyntaxNode, int> _originNumbers = [];
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    public Lowering(Compilation compilation, IMethodSymbol method, CancellationToken cancellation)
    {
        Compilation = compilation;
        Known = KnownSymbols.Of(compilation);
        Cancellation = cancellation;
        Method = method;
        Shapes = new(this);
        Tables = new(this);
        Size = new(this);
        Frame = new(method, caller: null, enclosing: null);
    }

    public Compilation Compilation { get; }

    /// <summary>The library's types and members that have a meaning of their own.</summary>
    public KnownSymbols Known { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The method with the attribute.</summary>
    public IMethodSymbol Method { get; }

    public VariableTable Variables { get; } = new();

    public ShapeFactory Shapes { get; }

    public TableSet Tables { get; }

    public NullTests NullTests { get; } = new();

    public SizeLimits Size { get; }

    public RecursiveCalls RecursiveCalls { get; } = new();

    public ProblemList Problems { get; } = new();

    /// <summary>The modes found so far: of a long expression each part would ask about all around it.</summary>
    public Dictionary<SyntaxNode, OverflowMode> KnownOverflowModes { get; } = [];

    /// <summary>The method being inlined at the moment.</summary>
    public Frame Frame { get; set; }

    public IReadOnlyList<SyntaxNode> Origins => _origins;

    /// <summary>The statements written so far in the current block.</summary>
    public List<IrStatement> Block { get; private set; } = [];

    public int Site(SyntaxNode syntax)
    {
        if (!_originNumbers.TryGetValue(syntax, out var number))
        {
            number = _origins.Count;
            _originNumbers.Add(syntax, number);
            _origins.Add(syntax);
        }

        return number;
    }

    public void Emit(IrStatement statement)
    {
        Size.Count(_origins[statement.Site]);
        Block.Add(statement);
    }

    /// <summary>Runs an action whose statements go to a block of their own.</summary>
    public List<IrStatement> Collect(Action action)
    {
        var outer = Block;
        var inner = new List<IrStatement>();
        Block = inner;
        try
        {
            action();
        }
        finally
        {
            Block = outer;
        }

        return inner;
    }

    public static BlockStatement BlockOf(int site, IEnumerable<IrStatement> statements) => new(site, new([.. statements]));

    public SemanticModel Model(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
        {
            model = Compilation.GetSemanticModel(tree);
            _models.Add(tree, model);
        }

        return model;
    }

    /// <summary>Reports a problem and stops lowering the statement.</summary>
    public LoweringStoppedException Unsupported(Rule rule, SyntaxNode syntax, params string[] arguments)
    {
        Problems.Add(rule, syntax, arguments);
        return new(isReported: true);
    }

    public LoweringStoppedException Unsupported(Rule rule, Microsoft.CodeAnalysis.Location location, params string[] arguments)
    {
        Problems.Add(rule, location, arguments);
        return new(isReported: true);
    }

    /// <summary>
    /// Stops lowering at something that no C# which compiles should come to. If the C# compiler finds an error there, it says what is wrong;
    /// else the operation at hand is refused.
    /// </summary>
    public static LoweringStoppedException Unexpected() => new(isReported: false);

    public static IrExpression ScalarOf(Value value) => value is ScalarValue scalar ? scalar.Expression : throw Unexpected();
}
