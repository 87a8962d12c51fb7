using ManagedKube.Talos.Secrets;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Inputs;

namespace ManagedKube.Talos.Provider.Clients;

/// <summary><c>managedkube-talos:index:KubeConfiguration</c>: a kubeconfig.</summary>
internal sealed class KubeConfigurationHandler(IEngineLog log, TimeProvider time) : MintedHandler(log, time)
{
    public const string TypeToken = "managedkube-talos:index:KubeConfiguration";

    private const string Server = "server";
    private const string User = "user";
    private const string Groups = "groups";

    public override string Token => TypeToken;

    protected override string Output => "kubeConfig";

    protected override string Name => "kubeconfig";

    protected override void CheckOthers(InputReader reader)
    {
        reader.Text(Server, required: true, ValueRules.Server);
        reader.Text(User, rule: ValueRules.SubjectPart);
        reader.Texts(Groups, ValueRules.SubjectPart);
    }

    protected override MintedConfiguration Mint(CertificateAndKey authority, PropertyMap inputs, TimeSpan lifetime, TimeProvider clock)
    {
        var settings = new KubeConfigSettings
        {
            ClusterName = inputs.Text(ClusterName)!,
            Server = inputs.Text(Server)!,
            Lifetime = lifetime,
            ProxyUrl = inputs.Text(ProxyUrl),
        };
        settings = inputs.Text(User) is { Length: > 0 } user ? settings with { User = user } : settings;
        return KubeConfig.Mint(authority, Texts(inputs, Groups) is { } groups ? settings with { Groups = groups } : settings, clock);
    }
}
