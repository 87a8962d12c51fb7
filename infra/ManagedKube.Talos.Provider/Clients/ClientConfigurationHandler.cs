using ManagedKube.Talos.Secrets;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Inputs;

namespace ManagedKube.Talos.Provider.Clients;

/// <summary><c>managedkube-talos:index:ClientConfiguration</c>: a talosconfig.</summary>
internal sealed class ClientConfigurationHandler(IEngineLog log, TimeProvider time) : MintedHandler(log, time)
{
    public const string TypeToken = "managedkube-talos:index:ClientConfiguration";

    private const string Endpoints = "endpoints";
    private const string Roles = "roles";

    public override string Token => TypeToken;

    protected override string Output => "talosConfig";

    protected override string Name => "talosconfig";

    protected override void CheckOthers(InputReader reader)
    {
        var endpoints = reader.Texts(Endpoints, ValueRules.Endpoint);
        if (reader.IsMissing(Endpoints) || endpoints is { IsEmpty: true })
            reader.Refuse(Endpoints, "must name at least one control plane.");
        var roles = reader.Texts(Roles, role => TalosRole.All.Contains(role)
            ? null
            : $"must be one of {string.Join(", ", TalosRole.All)}; it is '{role}'.");
        if (roles is { IsEmpty: true })
            reader.Refuse(Roles, $"must name at least one role, or be left out for {TalosRole.Admin}.");
    }

    protected override MintedConfiguration Mint(CertificateAndKey authority, PropertyMap inputs, TimeSpan lifetime, TimeProvider clock)
    {
        var settings = new TalosConfigSettings
        {
            ClusterName = inputs.Text(ClusterName)!,
            Endpoints = Texts(inputs, Endpoints) ?? [],
            Lifetime = lifetime,
            ProxyUrl = inputs.Text(ProxyUrl),
        };
        return TalosConfig.Mint(authority, Texts(inputs, Roles) is { } roles ? settings with { Roles = roles } : settings, clock);
    }
}
