#pragma warning disable CG0402 // What they compute does not matter here, only what they are called.
namespace CircuitGen.Cli.Tests.First
{
    /// <summary>One of two types of this name.</summary>
    public static partial class Twin
    {
        [ZkCircuit]
        public static int Grow([Range(0, 9)] int x) => x + 1;

        public static partial class Inner
        {
            [ZkCircuit]
            public static int Shrink([Range(0, 9)] int x) => x - 1;
        }
    }
}

namespace CircuitGen.Cli.Tests.Second
{
    /// <summary>The other.</summary>
    public static partial class Twin
    {
        [ZkCircuit]
        public static int Grow([Range(0, 9)] int x) => x * x * x;

        public static partial class INNER
        {
            [ZkCircuit]
            public static int Shrink([Range(0, 9)] int x) => x / 2;
        }
    }
}
