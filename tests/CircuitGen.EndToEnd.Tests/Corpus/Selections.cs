namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Choices on secret values: conditional expressions, switches, patterns.</summary>
public static partial class Selections
{
    [ZkCircuit]
    public static int Conditional(bool condition, short a, short b) => condition ? a : b;

    [ZkCircuit]
    public static int ConstantSides(bool condition) => condition ? 17 : -4;

    [ZkCircuit]
    public static int Nested([Range(-10, 10)] int x) => x < -3 ? x * x : x > 3 ? x + 100 : x == 0 ? 1 : -x;

    [ZkCircuit]
    public static int SwitchExpression(sbyte x) => x switch
    {
        < -100 => -1,
        -100 => x * 2,
        > -50 and <= 0 => x + 7,
        1 or 3 or 5 => 135,
        not 7 => x,
        _ => 0,
    };

    [ZkCircuit]
    public static int SwitchStatement([Range(0, 12)] int x, [Range(-5, 5)] int y)
    {
        var result = 0;
        switch (x)
        {
            case 0:
                result = y;
                break;
            case 1:
            case 2:
                result = 2 * y;
                break;
            case 5:
                return -1;
            case > 8:
                result = y * y;
                break;
            default:
                result = x;
                break;
        }

        return result + 1;
    }

    [ZkCircuit]
    public static int SwitchWithGuard([Range(0, 20)] int x, [Public, Range(0, 20)] int limit) => x switch
    {
        0 => 0,
        _ when x > limit => 1,
        10 => 2,
        _ => 3,
    };

    [ZkCircuit]
    public static bool IsPattern(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    [ZkCircuit]
    public static int TuplePattern(bool a, bool b, [Range(-3, 3)] int x) => (a, b, x) switch
    {
        (true, true, _) => x,
        (false, _, > 0) => 2 * x,
        (_, true, 0) => 50,
        _ => -1,
    };

    [ZkCircuit]
    public static int DecisionTree([Length(3)] sbyte[] x)
    {
        if (x[0] < 10)
        {
            if (x[1] < -5)
            {
                return x[2] < 0 ? 1 : 2;
            }

            return x[2] < 50 ? 3 : 4;
        }

        return x[1] > 20 ? 5 : 6;
    }

    [ZkCircuit]
    public static int SharedSides(bool condition, short x) => condition ? x : x;

    [ZkCircuit]
    public static int SelectOfProducts(bool condition, [Range(-9, 9)] int a, [Range(-9, 9)] int b) => condition ? a * b : a * a - b;
}
