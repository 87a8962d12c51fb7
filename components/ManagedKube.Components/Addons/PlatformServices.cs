using System.Collections.Immutable;
using ManagedKube.Components.Addons.Backup;
using ManagedKube.Components.Addons.Delivery;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Addons.Monitoring;
using ManagedKube.Components.Addons.Scaling;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Platform;
using Pulumi;

namespace ManagedKube.Components.Addons;

/// <summary>What the client of a Full cluster uses by name: observability, costs, delivery, the registry and backups.</summary>
internal sealed class PlatformServices
{
    private readonly List<Resource> _last = [];
    private readonly List<ConsoleAccess> _consoles = [];

    /// <param name="context">What they are made with.</param>
    /// <param name="volumes">Makes their volumes.</param>
    /// <param name="snapshots">Makes snapshots of volumes.</param>
    /// <param name="certificates">Their certificates.</param>
    /// <param name="ingress">The ingress controllers.</param>
    /// <param name="kastenLicense">The licence of Kasten; null for none.</param>
    public PlatformServices(
        AddonContext context, Resource volumes, Resource snapshots, Resource certificates, Resource ingress, Input<string>? kastenLicense)
    {
        var components = context.Plan.Components;
        Resource[] monitoring = [];
        if (components.Contains(PlatformComponent.Monitoring))
        {
            var stack = new PrometheusStack(context, volumes, certificates, ingress);
            monitoring = [stack];
            Add(new Alloy(context, new Loki(context, volumes, stack)), new ConsoleAccess(ConsoleNames.Grafana, "admin", stack.AdministratorPassword));
        }

        if (components.Contains(PlatformComponent.Pyroscope))
            _last.Add(new Pyroscope(context, [.. monitoring, volumes]));
        if (components.Contains(PlatformComponent.Keda))
            _last.Add(new Keda(context, monitoring));
        if (components.Contains(PlatformComponent.OpenCost))
        {
            var costs = new OpenCost(context, [.. monitoring, ingress]);
            Add(costs, new ConsoleAccess("OpenCost", OpenCost.User, costs.UserPassword));
        }

        if (components.Contains(PlatformComponent.ArgoCd))
        {
            var delivery = new ArgoCd(context, [.. monitoring, ingress]);
            Add(delivery, new ConsoleAccess(ConsoleNames.ArgoCd, "admin", delivery.AdministratorPassword));
        }

        if (components.Contains(PlatformComponent.Harbor))
        {
            var registry = new Harbor(context, [.. monitoring, volumes, certificates, ingress]);
            Add(registry, new ConsoleAccess(ConsoleNames.Harbor, "admin", registry.AdministratorPassword));
        }

        if (context.Plan.Backups is { } backups)
        {
            var kasten = new Kasten(context, backups, kastenLicense, [.. monitoring, volumes, snapshots, ingress]);
            Add(kasten, kasten.UserPassword is { } password ? new ConsoleAccess(ConsoleNames.Kasten, Kasten.User, password) : null);
        }
    }

    /// <summary>What is there when all of them are.</summary>
    public ImmutableArray<Resource> Last => [.. _last];

    /// <summary>How people log in at their consoles.</summary>
    public ImmutableArray<ConsoleAccess> Consoles => [.. _consoles];

    private void Add(Resource service, ConsoleAccess? console)
    {
        _last.Add(service);
        if (console is not null)
            _consoles.Add(console);
    }
}
