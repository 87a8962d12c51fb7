using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Scheduling.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Scheduling.V1;
using Pulumi.Kubernetes.Types.Inputs.Yaml.V2;
using Pulumi.Kubernetes.Yaml.V2;

namespace ManagedKube.Components.Addons;

/// <summary>What is there before the first chart: namespaces with their labels, the Gateway API's kinds and the priorities of tenants' pods.</summary>
internal sealed class Foundation : Addon
{
    private const string GatewayApi = "gateway-api";

    /// <param name="context">What it is made with.</param>
    /// <param name="api">When the Kubernetes API is there.</param>
    public Foundation(AddonContext context, Resource api)
        : base(nameof(Foundation), "foundation", context, api)
    {
        foreach (var space in PlatformNamespaces.Of(context.Plan))
            Create(context, space);
        if (context.Plan.Components.Contains(PlatformComponent.GatewayApi))
            DefineGateways(context, api);
        if (context.Plan.Components.Contains(PlatformComponent.Capsule))
        {
            foreach (var (name, value) in TenantPriorities.All)
                Rank(context, name, value);
        }

        RegisterOutputs();
    }

    private void Create(AddonContext context, PlatformNamespace space)
    {
        var level = space.Security.ToString().ToLowerInvariant();
        var options = Options();
        options.Protect = space.HoldsData ? true : null;
        _ = new Namespace(
            $"{context.Code}-{space.Name}",
            new NamespaceArgs
            {
                Metadata = new ObjectMetaArgs
                {
                    Name = space.Name,
                    Labels = new InputMap<string>
                    {
                        [NamespaceNames.Label] = "true",
                        ["pod-security.kubernetes.io/enforce"] = level,
                        ["pod-security.kubernetes.io/audit"] = level,
                        ["pod-security.kubernetes.io/warn"] = level,
                    },
                },
            },
            options);
    }

    private void Rank(AddonContext context, string name, int value) => _ = new PriorityClass(
        $"{context.Code}-{name}",
        new PriorityClassArgs { Metadata = new ObjectMetaArgs { Name = name }, Value = value, GlobalDefault = false },
        Options());

    // Kept when the component goes: with a kind all its objects would go, those of the client, too.
    private void DefineGateways(AddonContext context, Resource api) => _ = new ConfigFile(
        $"{context.Code}-{GatewayApi}",
        new ConfigFileArgs
        {
            File = $"https://github.com/kubernetes-sigs/gateway-api/releases/download/{context.Version(GatewayApi)}/standard-install.yaml",
        },
        new ComponentResourceOptions { Parent = this, Providers = { context.Provider }, DependsOn = { api }, DeletedWith = context.Root, RetainOnDelete = true });
}
