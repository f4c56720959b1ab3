namespace CircuitGen.Package.Tests;

/// <summary>The packages are built once for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackages : ICollectionFixture<FreshProject>
{
    public const string Name = "package";
}
