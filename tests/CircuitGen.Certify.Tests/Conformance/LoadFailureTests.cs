using System.Reflection;
using CircuitGen.Conformance;

namespace CircuitGen.Certify.Tests.Conformance;

public sealed class LoadFailureTests
{
    [Fact]
    public void A_missing_assembly_is_one_also_in_a_static_constructor()
    {
        var missing = Assert.Throws<FileNotFoundException>(static () => Assembly.Load("There.Is.None, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null"));

        Assert.True(LoadFailure.IsCauseOf(missing));
        Assert.True(LoadFailure.IsCauseOf(new TypeInitializationException("T", missing)));
        Assert.True(LoadFailure.IsCauseOf(new TargetInvocationException(missing)));
    }

    [Fact]
    public void A_file_that_the_users_code_misses_is_none()
    {
        var missing = Assert.Throws<FileNotFoundException>(static () => File.ReadAllText("there-is-none.txt"));

        Assert.False(LoadFailure.IsCauseOf(missing));
        Assert.False(LoadFailure.IsCauseOf(new TypeInitializationException("T", missing)));
        Assert.False(LoadFailure.IsCauseOf(new InvalidOperationException("no", missing)));
    }
}
