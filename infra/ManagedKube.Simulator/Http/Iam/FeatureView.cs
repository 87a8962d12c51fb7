using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Iam;

internal sealed record FeatureView(Guid Id, string Name, IReadOnlyList<FeatureView> SubFeatures)
{
    public static FeatureView Of(Feature feature) => new(feature.Id, feature.Name, [.. feature.SubFeatures.Select(Of)]);
}

internal sealed record FeatureAssignmentView(Guid FeatureId, Guid TenantId);
