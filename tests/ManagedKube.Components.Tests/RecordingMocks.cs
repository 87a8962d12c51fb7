using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManagedKube.Talos.Secrets;
using Pulumi.Testing;

namespace ManagedKube.Testing;

/// <summary>An IaaS that has everything anybody looks for, and remembers what it was asked.</summary>
internal sealed class RecordingMocks : IMocks
{
    // Made once for all tests: a key of 4,096 bits takes its time.
    private static readonly SecretsBundle Bundle = SecretsGenerator.Generate(TimeProvider.System);

    private static readonly ImmutableDictionary<string, object> Secrets = new Dictionary<string, object>
    {
        ["bundle"] = SecretsFile.Write(Bundle),
        ["osCertificate"] = Bundle.Os.Certificate,
        ["osKey"] = Bundle.Os.Key,
        ["kubernetesCertificate"] = Bundle.Kubernetes.Certificate,
        ["kubernetesKey"] = Bundle.Kubernetes.Key,
    }.ToImmutableDictionary();

    private readonly ConcurrentQueue<MockResourceArgs> _resources = new();
    private readonly ConcurrentQueue<MockCallArgs> _calls = new();

    /// <summary>The outputs of the stack before it runs.</summary>
    public ImmutableDictionary<string, object> PreviousOutputs { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>What looking at machines tells: nothing about any, at first.</summary>
    public string Observed { get; init; } = """{"nodes":[]}""";

    public IReadOnlyList<MockCallArgs> Calls => [.. _calls];

    public ImmutableSortedDictionary<string, ImmutableDictionary<string, object>> VirtualMachines => Of("openiaas:compute:VirtualMachine");

    public ImmutableSortedDictionary<string, ImmutableDictionary<string, object>> Commands => Of("command:local:Command");

    public ImmutableSortedDictionary<string, ImmutableDictionary<string, object>> Releases => Of("kubernetes:helm.sh/v3:Release");

    public ImmutableSortedDictionary<string, ImmutableDictionary<string, object>> VirtualDisks => Of("openiaas:compute:VirtualDisk");

    public IEnumerable<string> Types => _resources.Select(resource => resource.Type!);

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        _resources.Enqueue(args);
        return Task.FromResult<(string?, object)>(($"id-of-{args.Name}", args.Type switch
        {
            "managedkube-talos:index:SecretsBundle" => args.Inputs.SetItems(Secrets),
            "managedkube-talos:index:ClientConfiguration" => args.Inputs.SetItem("talosConfig", "a talosconfig"),
            "managedkube-talos:index:KubeConfiguration" => args.Inputs.SetItem("kubeConfig", "a kubeconfig"),
            "random:index/randomPassword:RandomPassword" => args.Inputs.SetItem("result", $"{args.Name}-password").SetItem("bcryptHash", $"{args.Name}-hash"),
            "openiaas:objectstorage:StorageAccount" => args.Inputs.SetItem("accessKeyId", $"{args.Name}-key").SetItem("secretAccessKey", $"{args.Name}-secret"),
            "command:local:Command" => args.Inputs.SetItem("stdout", "{}").SetItem("stderr", ""),
            _ => args.Inputs,
        }));
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        _calls.Enqueue(args);
        if (args.Token == "pulumi:pulumi:readStackOutputs")
            return Task.FromResult<object>(new Dictionary<string, object> { ["name"] = args.Args["name"], ["outputs"] = PreviousOutputs });
        if (args.Token == "command:local:run")
            return Task.FromResult<object>(args.Args.SetItem("stdout", Observed).SetItem("stderr", ""));
        if (MockInventory.Answer(args.Token!) is { } list)
            return Task.FromResult<object>(list);
        var where = args.Args.TryGetValue("machineManagerId", out var zone) ? $"@{zone}" : "";
        return Task.FromResult<object>(args.Args.SetItem("id", $"{args.Args["name"]}{where}"));
    }

    /// <summary>The inputs of all resources of a type, by name.</summary>
    public ImmutableSortedDictionary<string, ImmutableDictionary<string, object>> Of(string type) =>
        _resources.Where(resource => resource.Type == type).ToImmutableSortedDictionary(
            resource => resource.Name!, resource => resource.Inputs, StringComparer.Ordinal);
}
