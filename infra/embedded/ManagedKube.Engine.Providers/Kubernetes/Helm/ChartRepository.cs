using ManagedKube.Engine.Providers.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>Where a chart is, and how to get in.</summary>
internal sealed record ChartRepository
{
    public string? Address { get; init; }

    public string? Username { get; init; }

    public string? Password { get; init; }

    /// <summary>The path of the authorities that it is trusted by.</summary>
    public string? CaFile { get; init; }

    /// <summary>The path of the client's certificate.</summary>
    public string? CertFile { get; init; }

    /// <summary>The path of the client's key.</summary>
    public string? KeyFile { get; init; }

    public static ChartRepository Of(PropertyMap options) => new()
    {
        Address = options.Text("repo") is { Length: > 0 } address ? address : null,
        Username = options.Text("username"),
        Password = options.Text("password"),
        CaFile = options.Text("caFile"),
        CertFile = options.Text("certFile"),
        KeyFile = options.Text("keyFile"),
    };

    /// <summary>Nothing of it: it holds a password.</summary>
    public override string ToString() => nameof(ChartRepository);
}
