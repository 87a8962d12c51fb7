using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Operations;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Display.Lifecycle;

/// <summary>The way from the versions that run to those that are wanted.</summary>
internal static class UpgradeLines
{
    private const int Indent = 4;

    public static ImmutableArray<Line> Of(string stack, RunningVersions running, RunningVersions wanted, UpgradeWay way) => way.IsEmpty
        ? [Line.Of($"{stack} runs {Text(running)}: there is nothing to upgrade.")]
        :
        [
            Line.Of(new Piece(Title(stack, running, wanted), Tone.Heading)),
            .. way.Texts.Select((step, index) => Line.Of($"{index + 1}. {step}").Indented(Indent)),
            Line.Of(new Piece(Deployments(way), Tone.Dim)).Indented(Indent),
        ];

    public static JsonObject Json(RunningVersions versions) => new() { ["talos"] = versions.Talos.ToString(), ["kubernetes"] = versions.Kubernetes.ToString() };

    public static JsonObject Json(ComponentStep step) => new()
    {
        ["product"] = "components",
        ["changes"] = new JsonArray(
            [.. step.Changes.Select(change => new JsonObject { ["name"] = change.Name, ["from"] = change.From, ["to"] = change.To })]),
    };

    public static JsonObject Json(VersionStep step) => new()
    {
        ["product"] = step.Product.ToString().ToLowerInvariant(),
        ["from"] = step.From.ToString(),
        ["to"] = step.To.ToString(),
    };

    private static string Title(string stack, RunningVersions running, RunningVersions wanted) => running == wanted
        ? $"{stack}: {Text(running)} stay, its platform components change"
        : $"{stack}: from {Text(running)} to {Text(wanted)}";

    private static string Deployments(UpgradeWay way)
    {
        var count = way.Texts.Length == 1 ? "One deployment" : $"{way.Texts.Length} deployments, one after the other";
        return way.Nodes.IsEmpty ? $"{count}." : $"{count}; within those of Talos and Kubernetes, nodes are upgraded one after another.";
    }

    private static string Text(RunningVersions versions) => $"Talos {versions.Talos}, Kubernetes {versions.Kubernetes}";
}
