using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Guards;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Engine.State;
using ManagedKube.Model.Definition;
using ManagedKube.NodeDriver.Verbs;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Operations;

/// <summary>
/// What is kept of a cluster that was taken down: the order, who did it, what was deleted and what was not, and what is left to do by
/// hand. The certificate of deletion that the client gets rests on it (product spec D30).
/// </summary>
internal sealed class DecommissionRecord(HomeFolder home, ClusterDefinition definition, TimeProvider clock)
{
    // All data is gone so many days after the notice at the latest (product spec D30).
    private const int DataGoneAfterDays = 30;

    private readonly DateTimeOffset _begun = clock.GetUtcNow();

    /// <summary>The order in the customer's file.</summary>
    public required DecommissionDefinition Order { get; init; }

    /// <summary>Why, as whoever did it says.</summary>
    public required string Reason { get; init; }

    /// <summary>The last snapshot of etcd; null for none.</summary>
    public required SnapshotOutcome? Snapshot { get; init; }

    /// <summary>The buckets that were left for later.</summary>
    public required ImmutableArray<Urn> KeptBuckets { get; init; }

    /// <summary>A record that was written.</summary>
    /// <param name="File">Its file.</param>
    /// <param name="LeftToDo">What is left to do by hand, in order.</param>
    internal sealed record Written(string File, ImmutableArray<string> LeftToDo);

    /// <summary>Writes it.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="after">The state afterwards.</param>
    /// <param name="report">How it went.</param>
    public Written Write(Snapshot before, Snapshot after, StackReport report)
    {
        var file = Path.Combine(home.Decommissioned, string.Create(CultureInfo.InvariantCulture, $"{definition.Code}-{_begun:yyyyMMdd-HHmmss}.json"));
        var remaining = after.Resources.Select(resource => resource.Urn).ToHashSet();
        var leftToDo = LeftToDo();
        var document = new JsonObject
        {
            ["code"] = definition.Code,
            ["customer"] = definition.Customer,
            ["offering"] = definition.Offering.ToString().ToLowerInvariant(),
            ["environment"] = definition.Environment.ToString().ToLowerInvariant(),
            ["target"] = definition.Target,
            ["order"] = new JsonObject { ["noticeDate"] = Day(Order.NoticeDate), ["overrideReason"] = Order.OverrideReason },
            ["reason"] = Reason,
            ["by"] = StackGrants.Person,
            ["begun"] = _begun,
            ["ended"] = clock.GetUtcNow(),
            ["result"] = report.ExitCode.Word(),
            ["dataGoneBy"] = Day(Order.NoticeDate?.AddDays(DataGoneAfterDays)),
            ["etcdSnapshot"] = Snapshot is null ? null : SnapshotLines.Json(Snapshot),
            ["deleted"] = List(before.Resources.Where(resource => !remaining.Contains(resource.Urn))),
            ["remaining"] = List(after.Resources),
            ["leftToDo"] = new JsonArray([.. leftToDo.Select(task => JsonValue.Create(task))]),
        };
        PrivateFile.Write(file, ReportJson.Text(document) + "\n");
        return new Written(file, leftToDo);
    }

    private ImmutableArray<string> LeftToDo()
    {
        var addresses = definition.Exposure.PublicIps.IsEmpty ? "the public addresses" : string.Join(", ", definition.Exposure.PublicIps);
        var limit = Day(Order.NoticeDate?.AddDays(DataGoneAfterDays)) is { } day ? $"; all data has to be gone by {day}" : "";
        var buckets = string.Join(", ", KeptBuckets.Select(bucket => bucket.Name));
        return
        [
            "backup jobs and alerts: switch them off",
            $"DNS: remove the records of {new ClusterNames(definition.Code).ApiHost} and below it",
            $"edge: remove the forwardings and the allow list, and release {addresses}",
            $"network: withdraw the VLAN of {definition.Network.Range}",
            .. KeptBuckets.IsEmpty
                ? Array.Empty<string>()
                : [$"buckets {buckets}: 'mk decommission {definition.Code} --data-handed-over' once the client has confirmed"],
            $"certificate of deletion to the client{limit}",
        ];
    }

    // Components and providers are nothing that could be deleted.
    private static JsonArray List(IEnumerable<ResourceState> resources) => new(
    [
        .. resources.Where(resource => resource is { Custom: true, IsProvider: false })
            .Select(resource => new JsonObject { ["type"] = resource.Type, ["name"] = resource.Urn.Name, ["id"] = resource.Id }),
    ]);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
