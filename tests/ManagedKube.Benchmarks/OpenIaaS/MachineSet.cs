using System.Globalization;
using ManagedKube.OpenIaaS.Resources.Compute;
using ManagedKube.OpenIaaS.Resources.Compute.Inputs;
using Pulumi;
using Provider = ManagedKube.OpenIaaS.Resources.Provider;
using ProviderArgs = ManagedKube.OpenIaaS.Resources.ProviderArgs;

namespace ManagedKube.Benchmarks.OpenIaaS;

/// <summary>A program of machines that run, each with a network adapter, a grown OS disk, a backup policy, a tag and a data disk.</summary>
internal sealed class MachineSet : Stack
{
    /// <summary>The project that has this program.</summary>
    public const string Project = "machines";

    private const double GiB = 1 << 30;

    public MachineSet()
    {
        var config = new Config(Project);
        var platform = new Provider("platform", new ProviderArgs
        {
            Endpoint = config.Require("endpoint"),
            ClientId = config.Require("clientId"),
            SecretId = config.RequireSecret("secretId"),
        });
        for (var i = 0; i < config.RequireInt32("count"); i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"bench-{i}");
            var machine = new VirtualMachine(
                name,
                new VirtualMachineArgs
                {
                    Name = name,
                    TemplateId = config.Require("templateId"),
                    Cpu = 4,
                    Memory = 8 * GiB,
                    HighAvailability = "restart",
                    BackupPolicyIds = [config.Require("backupPolicyId")],
                    OsDisk = new VirtualMachineOsDiskArgs { Size = 20 * GiB },
                    OsNetworkAdapters = [new VirtualMachineOsNetworkAdapterArgs { NetworkId = config.Require("networkId") }],
                    Tags = { { "cluster", "bench" } },
                },
                new CustomResourceOptions { Provider = platform });
            _ = new VirtualDisk(
                $"{name}-data",
                new VirtualDiskArgs
                {
                    Name = $"{name}-data",
                    Size = 50 * GiB,
                    StorageRepositoryId = config.Require("storageRepositoryId"),
                    VirtualMachineId = machine.Id,
                },
                new CustomResourceOptions { Provider = platform });
        }
    }
}
