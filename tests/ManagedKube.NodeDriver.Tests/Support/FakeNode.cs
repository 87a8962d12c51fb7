namespace ManagedKube.NodeDriver.Tests.Support;

/// <summary>A machine of a <see cref="FakeCluster"/>.</summary>
internal sealed class FakeNode(string name, string address)
{
    public string Name { get; } = name;

    public string Address { get; } = address;

    public bool IsControlPlane => Name.Contains("-cp-", StringComparison.Ordinal);

    public string Version { get; set; } = "1.14.5";

    public string Configuration { get; set; } = "version: v1alpha1\nmachine:\n  type: worker\n";

    public string? Staged { get; set; }

    /// <summary>How many more questions it does not answer.</summary>
    public int AwayFor { get; set; }

    public bool IsKnown { get; set; } = true;

    public bool IsReady { get; set; } = true;

    public bool IsCordoned { get; set; }

    public bool IsMember { get; set; } = true;

    /// <summary>Whether it is a member without a vote.</summary>
    public bool IsLearner { get; set; }

    /// <summary>Whether it starts the system that was there before an upgrade.</summary>
    public bool FallsBack { get; set; }

    /// <summary>Whether it stays away once it restarts.</summary>
    public bool StaysAway { get; set; }

    public string Uuid { get; set; } = $"uuid-of-{name}";

    public Dictionary<string, string> Labels { get; } = new() { ["topology.kubernetes.io/zone"] = "AZ05" };

    public Dictionary<string, string> Annotations { get; } = [];
}
