using System.Collections.Immutable;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>A stack with recorded state: a provider, a disk, and a machine that uses it and has a secret.</summary>
internal static class RecordedStack
{
    public const string Passphrase = "test-passphrase";
    public const string Salt = "v1:AAECAwQFBgc=:v1:EBESExQVFhcYGRob:jvN2toGGRrRw2EBN+n8IskcULYjQdg==";
    public const string Secret = "hunter2-canary";

    public static readonly Urn Disk = Urn.Create("ctodev", "managedkube", Steps.Stack, "openiaas:storage:VirtualDisk", "data");

    public static readonly Urn Machine = Urn.Create("ctodev", "managedkube", Steps.Stack, Steps.VirtualMachine, "wrk-01");

    public static Urn Provider { get; } = Urn.Create("ctodev", "managedkube", default, Urn.ProviderTypePrefix + "openiaas", "default");

    public static IReadOnlyList<ResourceState> Resources { get; } =
    [
        new ResourceState { Urn = Steps.Stack, Type = Urn.StackType, Outputs = PropertyMap.Of(("url", "https://x"), ("token", ((PropertyValue)Secret).AsSecret())) },
        new ResourceState { Urn = Provider, Type = Provider.Type, Custom = true, Id = "p1" },
        new ResourceState { Urn = Disk, Type = Disk.Type, Custom = true, Id = "disk-1", Parent = Steps.Stack, Provider = $"{Provider}::p1", Protect = true },
        new ResourceState
        {
            Urn = Machine, Type = Machine.Type, Custom = true, Id = "vm-1", Parent = Steps.Stack, Provider = $"{Provider}::p1", Dependencies = [Disk],
            Inputs = PropertyMap.Of(("memory", 16)),
            Outputs = PropertyMap.Of(("password", ((PropertyValue)Secret).AsSecret())),
        },
    ];

    public static StackIdentity Identity(string stack = "ctodev") => new("managedkube", stack);

    public static FileBackend Backend(this TestProject project) => new(project.Home.State, project.Host.Clock);

    // Deriving the key takes its time.
    private static readonly Lazy<ISecretsManager> Opened = new(() => PassphraseSecretsManager.Open(Passphrase, Salt, "of the test"));

    public static ISecretsManager Secrets() => Opened.Value;

    public static Snapshot State(this TestProject project) => project.Backend().Read(Identity(), Secrets());

    /// <summary>Records an update that ended well.</summary>
    public static async Task<TestProject> WithStateAsync(this TestProject project, string stack = "ctodev")
    {
        project.WithVariable("PULUMI_CONFIG_PASSPHRASE", Passphrase);
        await using var session = await project.OpenAsync(stack);
        await session.RecordAsync(new StateChange { Put = [.. Resources] });
        await session.CommitAsync(
            new HistoryEntry { Kind = "update", Message = "first", Started = Steps.Time, Ended = Steps.Time.AddSeconds(3), Succeeded = true, ResourceChanges = new Dictionary<string, int> { ["create"] = 4 }.ToImmutableSortedDictionary() },
            TestContext.Current.CancellationToken);
        return project;
    }

    /// <summary>Records the start of a creation that never ended.</summary>
    public static async Task<TestProject> WithCrashAsync(this TestProject project)
    {
        await using var session = await project.OpenAsync("ctodev");
        await session.BeginAsync(
            OperationKind.Creating, Resources[3] with { Urn = Machine.WithName("wrk-02"), Id = "" }, TestContext.Current.CancellationToken);
        return project;
    }

    public static Task<IStackSession> OpenAsync(this TestProject project, string stack = "ctodev") =>
        project.Backend().OpenAsync(Identity(stack), Secrets(), LockOptions.NoWait, TestContext.Current.CancellationToken);
}
