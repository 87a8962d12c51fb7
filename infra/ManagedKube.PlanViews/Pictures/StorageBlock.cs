using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Storage;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>How much storage there is, and who gets it.</summary>
internal static class StorageBlock
{
    private const double Gap = 28;
    private const double CephShare = 0.62;
    private const double BarHeight = 30;

    public static Box Of(ClusterPlan plan, double width)
    {
        var ceph = (width - Gap) * CephShare;
        var rest = width - Gap - ceph;
        return Arrange.Row(Gap, Ceph(plan, ceph), Lists(plan, rest));
    }

    private static Box Ceph(ClusterPlan plan, double width)
    {
        var (ceph, capacity, quotas) = (plan.Ceph, plan.Ceph.Capacity, plan.Ceph.Quotas);
        var carrier = plan.Machines.First(machine => !machine.CephDisks.IsEmpty);
        var withoutCopies = (quotas.NoReplicationGb + 2) / 3;
        var split = quotas.BlockGb + quotas.FileGb + quotas.BucketGb + withoutCopies;
        return Arrange.Column(8,
            Cards.Plain(width,
                ($"Raw: {PlanWords.Gb(capacity.RawGb)}", TextStyle.Name),
                ($"each carrier has {PlanWords.CephDisks(carrier)} of class {ceph.DiskClass.Name}", TextStyle.Note)),
            Bar(width, ceph.Carriers.Select(name => (Surface.Carrier, (long)(capacity.RawGb / ceph.Carriers.Length), name))),
            Cards.Plain(width,
                ($"Usable: {PlanWords.Gb(capacity.UsableGb)}, {PlanWords.Gb(capacity.ClientFreeGb)} of it for the client", TextStyle.Name),
                ($"three copies, kept apart by {ceph.FailureDomain}", TextStyle.Note)),
            Bar(width, Parts(ceph, split, withoutCopies)),
            Cards.Plain(width, (string.Join(", ", Parts(ceph, split, withoutCopies).Select(part => $"{part.Name} {PlanWords.Gb(part.Gb)}")), TextStyle.Note)));
    }

    private static IEnumerable<(Surface Surface, long Gb, string Name)> Parts(CephPlan ceph, long split, long withoutCopies) => new[]
    {
        (Surface.Block, (long)ceph.Quotas.BlockGb, "block"),
        (Surface.Files, ceph.Quotas.FileGb, "files"),
        (Surface.Buckets, ceph.Quotas.BucketGb, "buckets"),
        (Surface.NoCopies, withoutCopies, "block without copies"),
        (Surface.Free, Math.Max(0, ceph.Capacity.ClientFreeGb - split), "not allotted"),
        (Surface.Platform, ceph.Capacity.UsableGb - Math.Max(split, ceph.Capacity.ClientFreeGb), "kept by the platform"),
    }.Where(part => part.Item2 > 0);

    private static Box Bar(double width, IEnumerable<(Surface Surface, long Gb, string Name)> parts)
    {
        var all = parts.ToList();
        var total = all.Sum(part => part.Gb);
        return Arrange.Row(0, all.Select(part => Segment(width * part.Gb / total, part.Surface, $"{part.Name} {PlanWords.Gb(part.Gb)}")));
    }

    private static Box Segment(double width, Surface surface, string text) => new()
    {
        Bounds = new Rect(0, 0, width, BarHeight),
        Surface = surface,
        Title = text,
        Labels = FontMetrics.Width(text, TextStyle.Body) <= width - 8
            ? [Label.Below((BarHeight - TextStyle.Body.LineHeight) / 2, text, width / 2, TextStyle.Body, TextAnchor.Middle)]
            : [],
    };

    private static Box Lists(ClusterPlan plan, double width) => Arrange.Column(12,
        Cards.Plain(width,
        [
            ("Storage classes", TextStyle.Name),
            .. plan.StorageClasses.Select(storage => (Text(storage), TextStyle.Body)),
        ]),
        Cards.Plain(width,
        [
            ("Buckets", TextStyle.Name),
            .. plan.ObjectStorage.Buckets.Select(bucket => (bucket.Name, TextStyle.Body)),
            (plan.ObjectStorage.Endpoint ?? "", TextStyle.Note),
        ]));

    private static string Text(StorageClassPlan storage) =>
        $"{storage.Name}: {storage.Access}, {(storage.Replicas == 1 ? "1 copy" : $"{storage.Replicas} copies")}{(storage.IsDefault ? ", default" : "")}";
}
