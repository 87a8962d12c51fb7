using System.Collections.Immutable;
using ManagedKube.Model.Configuration.Schema;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;
using ManagedKube.Model.Validation.Rules;
using Microsoft.Extensions.Configuration;

namespace ManagedKube.Model.Configuration;

/// <summary>Turns a configuration with the keys <c>target</c> and <c>cluster</c> into a <see cref="ClusterDefinition"/>.</summary>
public static class ClusterDefinitionReader
{
    /// <summary>
    /// Reads the definition and reports every problem of form: wrong types, unknown keys, missing settings. Whether the
    /// values make a good cluster is the matter of <see cref="ClusterValidator"/>.
    /// </summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="recorded">What the last deployment recorded, which settings keep that are left out (G7); null before the first one.</param>
    /// <returns>The definition, or null when there is an error among the findings.</returns>
    public static (ClusterDefinition? Definition, ImmutableArray<Finding> Findings) Read(IConfiguration configuration, RecordedFacts? recorded = null)
    {
        List<Finding> findings = [];
        var definition = ReadRoot(new SectionReader(configuration, "", findings), new KeptValues(recorded));
        return (findings.Count == 0 ? definition : null, [.. findings]);
    }

    /// <summary>Everything that a configuration may hold.</summary>
    internal static SettingNotes Shape()
    {
        var shape = Shape("production");
        shape.KeepDefaultsSharedWith(Shape("devtest"));
        return shape;
    }

    private static SettingNotes Shape(string environment)
    {
        var notes = new SettingNotes();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("cluster:environment", environment)]).Build();
        ReadRoot(new SectionReader(configuration, "", [], notes), new KeptValues(null));
        return notes;
    }

    private static ClusterDefinition? ReadRoot(SectionReader root, KeptValues kept)
    {
        var target = root.Required("target", ValueKind.Text("simulator"));
        ClusterDefinition? definition = null;
        if (root.Has("cluster"))
            definition = ReadCluster(root.Section("cluster"), target, kept);
        else
            root.ReportMissing("cluster", "Write the cluster's settings below it, beginning with its code.");
        root.RefuseUnknownKeys();
        return definition;
    }

    private static ClusterDefinition ReadCluster(SectionReader cluster, string target, KeptValues kept)
    {
        var environment = ReadEnvironment(cluster);
        var code = cluster.Required("code", ValueKind.Text("ctodev"));
        var definition = new ClusterDefinition
        {
            Target = target,
            Code = code,
            Offering = ReadOffering(cluster),
            Environment = environment,
            Region = cluster.Optional("region", ValueKind.Text(ClusterDefinition.DefaultRegion), ClusterDefinition.DefaultRegion),
            Zones = cluster.RequiredValues("zones", ValueKind.Zone),
            ClusterName = cluster.OptionalText("clusterName", "ctodev"),
            InternalDomain = cluster.OptionalText("internalDomain", "ctodev-cluster.local"),
            Customer = cluster.OptionalText("customer", "cto"),
            Hosts = ReadHosts(cluster.Section("hosts")),
            Pool = cluster.OptionalValue("pool", ValueKind.ZonedName("clu001-{zone}")),
            AllowRestart = cluster.Optional("allowRestart", ValueKind.Flag, false),
            Network = NetworkReader.Read(cluster.Section("network"), code),
            Exposure = ExposureReader.Read(cluster.Section("exposure")),
            Registries = RegistriesReader.Read(cluster.Section("registries")),
            Discovery = cluster.Has("discovery") ? RegistriesReader.ReadDiscovery(cluster.Section("discovery")) : null,
            Oidc = cluster.Has("oidc") ? AccessReader.ReadOidc(cluster.Section("oidc")) : null,
            Tenants = AccessReader.ReadTenants(cluster),
            ClientCrds = AccessReader.ReadClientCrds(cluster),
            ObjectStorage = ServiceReader.ReadObjectStorage(cluster.Section("objectStorage")),
            KastenPolicies = ServiceReader.ReadKastenPolicies(cluster),
            Kasten = cluster.Has("kasten") ? ServiceReader.ReadKasten(cluster.Section("kasten")) : null,
            Prices = cluster.Has("prices") ? ServiceReader.ReadPrices(cluster.Section("prices")) : null,
            Maintenance = ServiceReader.ReadMaintenance(cluster.Section("maintenance")),
            Contract = ServiceReader.ReadContract(cluster.Section("contract")),
            Decommission = cluster.Has("decommission") ? ServiceReader.ReadDecommission(cluster.Section("decommission")) : null,
            GitRunner = GitRunnerReader.Read(cluster.Section("gitRunner"), kept.GitRunner(environment)),
            ControlPlane = MachineReader.ReadControlPlane(cluster.Section("controlPlane"), kept.ControlPlane),
            StorageNodes = MachineReader.ReadStorageNodes(cluster, environment, kept.StorageNode),
            Ceph = CephReader.Read(cluster.Section("ceph"), kept),
            Workers = MachineReader.ReadWorkers(cluster, kept),
            Versions = ReadVersions(cluster.Section("versions"), kept),
            Templates = ReadTemplates(cluster.Section("templates")),
            BackupPolicies = ReadBackupPolicies(cluster.Section("backupPolicies")),
            Components = ReadComponents(cluster.Section("components")),
            AcceptDataLoss = cluster.Values("acceptDataLoss", ValueKind.OneOf(DefinitionNames.Components)),
            Tags = cluster.Map("tags", ValueKind.Text("team-a")),
        };
        cluster.RefuseUnknownKeys();
        return definition;
    }

    private static Offering ReadOffering(SectionReader cluster)
    {
        var text = cluster.Required("offering", ValueKind.TextOf(DefinitionNames.Offerings.Keys));
        if (text is not null && !DefinitionNames.Offerings.ContainsKey(text))
            cluster.Report(V01OfferingKnown.Refuse(cluster.PathOf("offering"), text));
        return DefinitionNames.Offerings.GetValueOrDefault(text ?? "");
    }

    private static ClusterEnvironment ReadEnvironment(SectionReader cluster)
    {
        var text = cluster.Required("environment", ValueKind.TextOf(DefinitionNames.Environments.Keys));
        if (text is not null && !DefinitionNames.Environments.ContainsKey(text))
            cluster.Report(V02EnvironmentKnown.Refuse(cluster.PathOf("environment"), text));
        return DefinitionNames.Environments.GetValueOrDefault(text ?? "");
    }

    private static HostsDefinition ReadHosts(SectionReader hosts)
    {
        var definition = new HostsDefinition
        {
            Class = hosts.OptionalText("class", "STANDARD"),
            PerZone = hosts.OptionalNumber("perZone"),
            VCpuRatio = hosts.OptionalNumber("vcpuRatio"),
        };
        hosts.RefuseUnknownKeys();
        return definition;
    }

    private static VersionsDefinition ReadVersions(SectionReader versions, KeptValues kept)
    {
        var definition = new VersionsDefinition
        {
            Talos = versions.Required("talos", ValueKind.Text("1.14.6")),
            Kubernetes = versions.Required("kubernetes", ValueKind.Text("1.36.5")),
            Platform = versions.OptionalText("platform", "2026-11") ?? kept.Platform,
            Components = versions.Map("components", ValueKind.Text("1.19.6")),
        };
        versions.RefuseUnknownKeys();
        return definition;
    }

    private static TemplatesDefinition ReadTemplates(SectionReader templates)
    {
        var definition = new TemplatesDefinition
        {
            Node = Name(templates, "node", TemplatesDefinition.DefaultNode),
            GitRunner = Name(templates, "gitRunner", TemplatesDefinition.DefaultGitRunner),
        };
        templates.RefuseUnknownKeys();
        return definition;
    }

    private static BackupPoliciesDefinition ReadBackupPolicies(SectionReader policies)
    {
        var definition = new BackupPoliciesDefinition
        {
            Nodes = Name(policies, "nodes", BackupPoliciesDefinition.DefaultNodes, "V32"),
            GitRunner = Name(policies, "gitRunner", BackupPoliciesDefinition.DefaultGitRunner, "V32"),
        };
        policies.RefuseUnknownKeys();
        return definition;
    }

    private static ImmutableSortedDictionary<PlatformComponent, bool> ReadComponents(SectionReader components)
    {
        var switches = ImmutableSortedDictionary.CreateBuilder<PlatformComponent, bool>();
        foreach (var (name, component) in DefinitionNames.Components)
        {
            if (components.OptionalValue(name, ValueKind.Flag) is { } on)
                switches[component] = on;
        }
        components.RefuseUnknownKeys();
        return switches.ToImmutable();
    }

    private static ZonedName Name(SectionReader section, string key, string usual, string? rule = null) =>
        section.Optional(key, ValueKind.ZonedName(usual), new ZonedName(usual), rule);
}
