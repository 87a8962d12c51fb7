using System.Globalization;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Planning;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>Where everything lies in the /22.</summary>
internal static class AddressSection
{
    public static SheetSection Of(ClusterPlan plan)
    {
        var network = plan.Definition.Network;
        return new SheetSection("Addresses",
        [
            Tables.Facts(null,
                ("Network", $"{network.Name}, {plan.Addresses.Range}"),
                ("Gateway", plan.Gateway.ToString()),
                ("Pods", $"{network.PodRange}: room for {PlanWords.Plural(plan.Pods.NodeBlocks, "node")}, {plan.Pods.UsedNodeBlocks} used"),
                ("Services", network.ServiceRange.ToString()),
                ("Name servers", string.Join(", ", network.DnsServers)),
                ("Time servers", string.Join(", ", network.NtpServers))),
            Tables.Of($"Plan of {plan.Addresses.Range}", ["Addresses", "Use", "#Count", "#Assigned"],
                plan.AddressUses.Select(use => new[]
                {
                    Text(use.Span),
                    use.Label,
                    use.Span.Count.ToString(CultureInfo.InvariantCulture),
                    use.Kind == AddressUseKind.Machine ? Assigned(plan, use.Span).ToString(CultureInfo.InvariantCulture) : "",
                })),
        ]);
    }

    public static string Text(Ipv4Span span) => span.Count == 1 ? span.First.ToString() : $"{span.First} - {span.Last}";

    public static int Assigned(ClusterPlan plan, Ipv4Span span) => plan.Machines.Count(machine => span.Contains(machine.Address));
}
