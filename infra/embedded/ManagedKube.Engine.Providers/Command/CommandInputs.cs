using ManagedKube.Engine.Providers.Inputs;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Command;

/// <summary>The inputs of the resource <c>local:Command</c> and the function <c>local:run</c>.</summary>
internal static class CommandInputs
{
    private static readonly InputProperty[] Common =
    [
        new("addPreviousOutputInEnv", InputKind.Flag), new("archivePaths", InputKind.Texts), new("assetPaths", InputKind.Texts),
        new("dir", InputKind.Text), new("environment", InputKind.TextMap), new("interpreter", InputKind.Texts),
        new("logging", InputKind.Text), new("stdin", InputKind.Text),
    ];

    /// <summary>Of the resource.</summary>
    public static InputSchema Resource { get; } = new(
    [
        .. Common, new("create", InputKind.Text), new("update", InputKind.Text), new("delete", InputKind.Text), new("triggers", InputKind.Values),
    ]);

    /// <summary>Of the function.</summary>
    public static InputSchema Function { get; } = new([.. Common, new("command", InputKind.Text) { Required = true }]);

    /// <summary>What is wrong with the values; those that are not known yet are right.</summary>
    public static IEnumerable<CheckFailure> Violations(PropertyMap inputs)
    {
        if (inputs.Text("logging") is { } logging && !CommandLogging.Values.Contains(logging))
            yield return new("logging", $"must be one of {string.Join(", ", CommandLogging.Values)}");
    }
}
