using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Awaiting;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Kubernetes.Configuration;

/// <summary>A configured cluster, and what is known of it.</summary>
internal sealed class ClusterConnection : IDisposable
{
    private const string DefaultNamespace = "default";

    // The API server itself ends most requests after a minute.
    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(70);

    private readonly ClusterClient _client;

    /// <exception cref="ProviderException">The configuration leads to no cluster.</exception>
    public ClusterConnection(ProviderSettings settings, Func<string, string?> environment, IEngineLog log, TimeProvider time)
    {
        Settings = settings;
        Time = time;
        var configuration = Kubeconfig.Configuration(settings, environment);
        // Watches last longer than any answer; those have their own limit.
        configuration.HttpClientTimeout = Timeout.InfiniteTimeSpan;
        if (Proxy.Of(environment) is { } proxy)
            configuration.FirstMessageHandlerSetup = handler => handler.Proxy = proxy;
        Namespace = settings.Namespace ?? (configuration.Namespace is { Length: > 0 } own ? own : DefaultNamespace);
        Address = configuration.Host;
        _client = new ClusterClient(new k8s.Kubernetes(configuration), AnswerTimeout, time, warning =>
        {
            if (!settings.SuppressDeprecationWarnings)
                log.Warning(warning);
        });
        Kinds = new KindDirectory(_client, time);
        Awaiter = new ObjectAwaiter(_client, time);
    }

    public ProviderSettings Settings { get; }

    /// <summary>Measures how long things take.</summary>
    public TimeProvider Time { get; }

    /// <summary>The API.</summary>
    public IClusterClient Client => _client;

    /// <summary>The kinds that it serves.</summary>
    public KindDirectory Kinds { get; }

    /// <summary>Follows objects.</summary>
    public ObjectAwaiter Awaiter { get; }

    /// <summary>Where objects are that name no namespace.</summary>
    public string Namespace { get; }

    /// <summary>Where its API is.</summary>
    public string Address { get; }

    public void Dispose() => _client.Dispose();
}
