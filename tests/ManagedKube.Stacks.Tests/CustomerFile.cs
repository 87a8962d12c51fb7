using YamlDotNet.Serialization;

namespace ManagedKube.Stacks.Tests;

/// <summary>A customer file of the repository, read as Pulumi reads it: each setting is a text, a structured one is JSON.</summary>
internal static class CustomerFile
{
    public static IEnumerable<string> All =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "customers"), "Pulumi.*.yaml").Select(Path.GetFileName)!;

    public static (string? Target, string? Cluster) Read(string file)
    {
        var yaml = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "customers", file));
        var config = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build()
            .Deserialize<Dictionary<string, Dictionary<string, object>>>(yaml)["config"];
        return (config["managedkube:target"].ToString(), new SerializerBuilder().JsonCompatible().Build().Serialize(config["managedkube:cluster"]));
    }
}
