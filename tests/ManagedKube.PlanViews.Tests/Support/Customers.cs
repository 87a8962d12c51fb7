using System.Text;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using Microsoft.Extensions.Configuration;
using YamlDotNet.Serialization;

namespace ManagedKube.PlanViews.Tests.Support;

/// <summary>The customers that the repository ships.</summary>
internal static class Customers
{
    public static TheoryData<string> Codes => ["ctodev", "ctopr", "fuldev", "fulpr"];

    public static ClusterPlan Plan(string code) => ClusterPlanner.Plan(Read(code));

    public static ClusterDefinition Read(string code)
    {
        var yaml = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "customers", $"Pulumi.{code}.yaml"));
        var config = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build()
            .Deserialize<Dictionary<string, Dictionary<string, object>>>(yaml)["config"];
        var cluster = new SerializerBuilder().JsonCompatible().Build().Serialize(config["managedkube:cluster"]);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("target", "simulator")])
            .AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes($$"""{"cluster":{{cluster}}}""")))
            .Build();
        return ClusterDefinitionReader.Read(configuration).Definition!;
    }
}
