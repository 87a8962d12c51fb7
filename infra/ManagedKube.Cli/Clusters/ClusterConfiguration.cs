using System.Collections.Immutable;
using System.Text;
using ManagedKube.Engine.Projects;
using Microsoft.Extensions.Configuration;

namespace ManagedKube.Cli.Clusters;

/// <summary>The configuration of a cluster, layered as its program layers it: the stack's file, then the environment.</summary>
internal static class ClusterConfiguration
{
    /// <summary>The namespace of the settings in the stack's file.</summary>
    public const string Namespace = "managedkube";

    private const string EnvironmentPrefix = "MANAGEDKUBE__";

    /// <exception cref="FormatException">A setting is given twice.</exception>
    public static IConfiguration Build(ImmutableSortedDictionary<string, ConfigValue> config)
    {
        var builder = new ConfigurationBuilder();
        foreach (var (key, value) in config)
        {
            if (!key.StartsWith($"{Namespace}:", StringComparison.Ordinal))
                continue;
            var name = key[(Namespace.Length + 1)..];
            if (value.IsObject)
                builder.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes($$"""{"{{name}}":{{value.Text}}}""")));
            else
                builder.AddInMemoryCollection([new(name, value.Text)]);
        }
        return builder.AddEnvironmentVariables(EnvironmentPrefix).Build();
    }
}
