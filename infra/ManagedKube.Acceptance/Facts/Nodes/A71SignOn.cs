using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Versions;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>
/// A71: the API servers know the issuer where there is one, and none elsewhere. Clusters that were born with Talos 1.14 or later have it in a file
/// of the machine, which Kubernetes does not show: there only the way to the file is seen.
/// </summary>
internal sealed class A71SignOn() : KubernetesFact("A71", "The arguments of the API servers are those of the plan's single sign-on.")
{
    private const string Prefix = "--oidc-";
    private const string Authority = "--oidc-ca-file=";
    private const string Structured = "--authentication-config=";

    private static readonly ReleaseBranch FirstStructured = new(1, 14);

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Pods];

    // That there is no API server at all is A27's affair.
    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) =>
        from plane in plan.MachinesOf(MachineRole.ControlPlane)
        let pod = state.Find(ResourceKind.Pods, NamespaceNames.System, $"kube-apiserver-{plane.Name}")
        where pod is not null
        from problem in Problems(plan, [.. Flags.Of(pod)])
        select $"the API server of {plane.Name} {problem}";

    private static IEnumerable<string> Problems(ClusterPlan plan, IReadOnlyList<string> flags)
    {
        var oidc = plan.SignOn is null ? null : plan.Definition.Oidc;
        var isStructured = plan.ConfigurationForm >= FirstStructured;
        var wanted = oidc is null || isStructured ? [] : Wanted(oidc).ToList();
        foreach (var missing in wanted.Where(flag => !flags.Any(found => Fits(found, flag))))
            yield return $"does not run with {missing}";
        if (oidc is not null && isStructured && !flags.Any(flag => Fits(flag, Structured)))
            yield return $"does not run with {Structured}, where its issuer would be";
        foreach (var excess in flags.Where(flag => flag.StartsWith(Prefix, StringComparison.Ordinal) && !wanted.Any(known => Fits(flag, known))))
            yield return $"runs with {excess}, which is not planned";
    }

    private static IEnumerable<string> Wanted(OidcDefinition oidc) =>
    [
        $"{Prefix}issuer-url={oidc.Issuer}",
        $"{Prefix}client-id={oidc.ClientId}",
        $"{Prefix}username-claim={oidc.UsernameClaim}",
        $"{Prefix}username-prefix={oidc.UsernamePrefix}",
        $"{Prefix}groups-claim={oidc.GroupsClaim}",
        $"{Prefix}groups-prefix={oidc.GroupsPrefix}",
        .. oidc.CertificateAuthority is null ? Enumerable.Empty<string>() : [Authority],
    ];

    // Where a file is on the machine is nobody's affair.
    private static bool Fits(string flag, string wanted) => wanted is Authority or Structured ? flag.StartsWith(wanted, StringComparison.Ordinal) : flag == wanted;
}
