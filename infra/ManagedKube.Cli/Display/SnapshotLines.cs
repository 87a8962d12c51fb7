using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display.Text;
using ManagedKube.NodeDriver.Verbs;

namespace ManagedKube.Cli.Display;

/// <summary>A snapshot of etcd that was taken.</summary>
internal static class SnapshotLines
{
    public static ImmutableArray<Line> Of(SnapshotOutcome snapshot) => LineTable.Of(
    [
        ["file", $"{Printable.OneLine(snapshot.File)}  (only you can read it; it holds every secret of the cluster)"],
        ["size", string.Create(CultureInfo.InvariantCulture, $"{snapshot.Bytes} bytes")],
        ["revision", snapshot.Revision?.ToString(CultureInfo.InvariantCulture) ?? "not told by this talosctl"],
        ["from", snapshot.ControlPlane],
    ]);

    public static JsonObject Json(SnapshotOutcome snapshot) => new()
    {
        ["file"] = snapshot.File,
        ["bytes"] = snapshot.Bytes,
        ["revision"] = snapshot.Revision,
        ["controlPlane"] = snapshot.ControlPlane,
    };
}
