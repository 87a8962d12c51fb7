using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Validation;

/// <summary>What holds data is not switched off by a slip of the pen (product spec D24).</summary>
public class ComponentDataTests
{
    private static readonly ClusterDefinition WithoutHarbor = FullDevTest with { Components = FullDevTest.Components.SetItem(PlatformComponent.Harbor, false) };

    [Fact]
    public void What_would_be_lost_and_the_way_out_are_told()
    {
        var finding = Assert.Single(Findings(WithoutHarbor, FullDevTest));

        Assert.Equal(
            "Harbor runs and would go, and with it its projects and users, and the images and charts in its bucket. Nobody has accepted that.",
            finding.Message);
        Assert.Contains("acceptDataLoss: [harbor]", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_clients_consent_the_component_goes() =>
        Assert.Empty(Findings(WithoutHarbor with { AcceptDataLoss = [PlatformComponent.Harbor] }, FullDevTest));

    [Fact]
    public void Consent_for_one_component_is_none_for_another() =>
        Assert.Single(Findings(WithoutHarbor with { AcceptDataLoss = [PlatformComponent.Pyroscope] }, FullDevTest));

    [Fact]
    public void What_holds_no_data_may_go_and_what_never_ran_has_none()
    {
        Assert.Empty(Findings(FullDevTest with { Components = FullDevTest.Components.SetItem(PlatformComponent.OpenCost, false) }, FullDevTest));
        Assert.Empty(Findings(WithoutHarbor, WithoutHarbor));
    }

    private static ImmutableArray<Finding> Findings(ClusterDefinition definition, ClusterDefinition deployed) =>
    [
        .. ClusterValidator.Validate(new RuleContext { Definition = definition, Recorded = RecordedFacts.Of(ClusterPlanner.Plan(deployed)) })
            .Where(finding => finding.RuleId == "component-data"),
    ];
}
