using ManagedKube.Tests;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>The customers' files that the repository ships.</summary>
internal static class ShippedCustomers
{
    public static readonly TheoryData<string> Names = ["ctodev", "fuldev", "ctopr", "fulpr"];

    public static string Folder { get; } = Repository.File("stacks/customers");

    public static string Read(string code) => File.ReadAllText(Path.Combine(Folder, $"Pulumi.{code}.yaml"));
}
