using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Dns;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>The names: DNS records, consoles, and those of the API's certificate.</summary>
internal static class DnsSection
{
    public static SheetSection Of(ClusterPlan plan) => new("DNS",
    [
        Records("Public records", plan.Dns.Public),
        Records($"Records of the private zone {plan.Names.ApiHost}", plan.Dns.Private),
        Tables.Of("Consoles", ["Console", "Address", "Ingress class"], plan.Hosts.Select(host => new[] { host.Service, host.Url, host.IngressClass })),
        Tables.Of(
            "What the identity provider has to know", ["", "Client", "Redirect address"],
            (plan.SignOn?.Redirects ?? []).Select(redirect => new[] { redirect.Service, redirect.ClientId, redirect.Url })),
        Tables.Of("Names in the certificate of the API", [""], plan.ApiCertificateNames.Select(name => new[] { name })),
    ]);

    private static SheetTable Records(string caption, IEnumerable<DnsRecord> records) =>
        Tables.Of(caption, ["Name", "Address"], records.Select(record => new[] { record.Name, record.Address.ToString() }));
}
