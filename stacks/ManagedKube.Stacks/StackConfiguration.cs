using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Pulumi;

namespace ManagedKube.Stacks;

/// <summary>
/// Reads a stack's configuration: the customer file first, then the environment, whose variables are named like
/// <c>MANAGEDKUBE__CLUSTER__WORKERS__0__MEMORYGB</c>. Defaults belong to the definition itself, since they depend on
/// the environment that the customer ordered.
/// </summary>
internal static class StackConfiguration
{
    /// <summary>The prefix of the settings in the customer file.</summary>
    public const string Namespace = "managedkube";

    private const string EnvironmentPrefix = "MANAGEDKUBE__";

    /// <summary>Joins the layers.</summary>
    /// <param name="target">The value of <c>managedkube:target</c>.</param>
    /// <param name="clusterJson">The value of <c>managedkube:cluster</c>, which Pulumi hands over as JSON.</param>
    /// <exception cref="RunException">The cluster is not a mapping, or says something twice.</exception>
    public static IConfiguration Load(string? target, string? clusterJson)
    {
        var builder = new ConfigurationBuilder();
        if (target is not null)
            builder.AddInMemoryCollection([new("target", target)]);
        if (clusterJson is not null)
            builder.AddJsonStream(Wrap(clusterJson));
        try
        {
            return builder.AddEnvironmentVariables(EnvironmentPrefix).Build();
        }
        catch (FormatException exception)
        {
            throw new RunException($"{Namespace}:cluster cannot be read: {exception.Message} Write each setting once.");
        }
    }

    private static MemoryStream Wrap(string clusterJson)
    {
        try
        {
            using var document = JsonDocument.Parse(clusterJson);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return new MemoryStream(Encoding.UTF8.GetBytes($$"""{"cluster":{{clusterJson}}}"""));
        }
        catch (JsonException)
        {
            // A plain text is as wrong as any other value that is no mapping.
        }
        throw new RunException(
            $"{Namespace}:cluster has to be a mapping. Write the cluster's settings below it, indented, beginning with its code.");
    }
}
