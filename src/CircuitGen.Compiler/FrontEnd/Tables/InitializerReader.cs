using System.Runtime.CompilerServices;
using System.Text;
using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Reads the elements of an initializer from its syntax: weights come in hundreds of thousands, for which binding each element would take
/// the compiler minutes.
/// </summary>
internal sealed class InitializerReader
{
    private static readonly ConditionalWeakTable<SyntaxNode, TableContents> s_literalTables = new();

    private const int MaximumZeros = 1 << 24;

    private readonly TableBuilder _values = new();
    private readonly ElementReader _elements;
    private readonly int _dimensions;
    private readonly int[] _lengths;
    private readonly List<int> _rowStarts = [];
    private readonly CancellationToken _cancellation;

    private InitializerReader(ElementReader elements, int dimensions, CancellationToken cancellation)
    {
        _elements = elements;
        _dimensions = dimensions;
        _lengths = [.. Enumerable.Repeat(-2, dimensions)];
        _cancellation = cancellation;
    }

    /// <param name="dimensions">Of rectangular or jagged arrays.</param>
    public static TableContents Read(ExpressionSyntax initializer, ScalarType type, int dimensions, Func<SemanticModel> model, CancellationToken cancellation)
    {
        if (s_literalTables.TryGetValue(initializer, out var known))
        {
            return known;
        }

        var elements = new ElementReader(type, model);
        var contents = Utf8(initializer) is { } bytes
            ? new(new TableValues(bytes), new([bytes.Length]), EquatableArray<int>.Empty, IsLiteral: true)
            : new InitializerReader(elements, dimensions, cancellation).Contents(initializer);
        if (contents.IsLiteral)
        {
            s_literalTables.GetValue(initializer, _ => contents);
        }

        return contents;
    }

    private TableContents Contents(ExpressionSyntax initializer)
    {
        if (ArrayInitializers.ZeroLength(initializer) is { } lengthSyntax && _dimensions == 1)
        {
            var length = _elements.Read(lengthSyntax, ScalarType.Int32);
            if (length > MaximumZeros)
            {
                throw new UnreadableTableException("it has more elements than a circuit can use");
            }

            return new(new(new byte[(int)length.Small]), new([(int)length.Small]), EquatableArray<int>.Empty, _elements.AreLiterals);
        }

        Read(initializer, 0);
        if (_dimensions == 2 && _lengths[1] == -1)
        {
            _rowStarts.Add(_values.Count);
        }
        else if (_lengths.Contains(-1))
        {
            throw new UnreadableTableException("its rows have unequal lengths");
        }

        return new(
            _values.ToValues(),
            new([.. _lengths.Select(length => length == -2 ? 0 : length)]),
            _lengths.Contains(-1) ? new([.. _rowStarts]) : EquatableArray<int>.Empty,
            _elements.AreLiterals);
    }

    private void Read(ExpressionSyntax initializer, int dimension)
    {
        var elements = ArrayInitializers.Elements(initializer) ?? throw new UnreadableTableException($"'{SourcePositions.Text(initializer)}' is no initializer");
        var count = 0;
        if (dimension == _dimensions - 1)
        {
            _rowStarts.Add(_values.Count);
        }

        foreach (var element in elements)
        {
            count++;
            if (dimension < _dimensions - 1)
            {
                Read(element, dimension + 1);
                continue;
            }

            if ((count & 0xFFF) == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            _values.Add(_elements.Read(element));
        }

        _lengths[dimension] = _lengths[dimension] == -2 || _lengths[dimension] == count ? count : -1;
    }

    /// <summary>The bytes of a UTF-8 literal, or of several joined by +.</summary>
    private static byte[]? Utf8(ExpressionSyntax expression)
    {
        var literals = new Stack<LiteralExpressionSyntax>();
        while (expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Right: LiteralExpressionSyntax right } sum)
        {
            literals.Push(right);
            expression = sum.Left;
        }

        if (expression is not LiteralExpressionSyntax first || !first.IsKind(SyntaxKind.Utf8StringLiteralExpression))
        {
            return null;
        }

        literals.Push(first);
        if (literals.Count == 1)
        {
            return Encoding.UTF8.GetBytes(first.Token.ValueText);
        }

        var bytes = new MemoryStream();
        foreach (var literal in literals)
        {
            var part = Encoding.UTF8.GetBytes(literal.Token.ValueText);
            bytes.Write(part, 0, part.Length);
        }

        return bytes.ToArray();
    }
}
