using System.Net.Security;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Connections;
using ManagedKube.Simulator.Kubernetes.Controllers;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing;

namespace ManagedKube.Simulator.Kubernetes;

/// <summary>One cluster: its objects, and what lives in it.</summary>
internal sealed class Cluster : IClusterApi, IAsyncDisposable
{
    private readonly HashSet<StreamConnection> _connections = [];
    private readonly ControllerLoop _controllers;
    private ClusterSettings _settings;
    private bool _isAvailable;

    /// <exception cref="InvalidDataException">What is stored of it is damaged.</exception>
    public Cluster(ClusterSettings settings, string folder, TimeProvider time)
    {
        _settings = settings;
        Time = time;
        Version = settings.Version;
        ProtectedFile.CreateFolder(folder);
        Store = new ObjectStore(Path.Combine(folder, "objects.log"));
        Certificate = ServingCertificate.Make(settings);
        Writer = new ObjectWriter(this);
        Nodes = new NodeAgents(this);
        lock (Gate)
        {
            foreach (var definition in Store.List(Known.CustomResourceDefinitions).Where(definition => CustomDefinitions.IsEstablished(definition.Body)))
                Catalog.Define(definition.Name, definition.Body);
            Store.Changed += Follow;
        }

        _controllers = new ControllerLoop(this);
    }

    /// <summary>Is held by whoever reads or writes objects.</summary>
    public Lock Gate { get; } = new();

    public ObjectStore Store { get; }

    public ResourceCatalog Catalog { get; } = new();

    public ObjectWriter Writer { get; }

    public NodeAgents Nodes { get; }

    public TimeProvider Time { get; }

    /// <summary>What the API servers show to their clients.</summary>
    public SslStreamCertificateContext Certificate { get; private set; }

    /// <summary>What its controllers could not handle; null for nothing.</summary>
    public string? Failure => _controllers.Failure;

    public string Now => ObjectNodes.Time(Time.GetUtcNow());

    /// <summary>What its control planes say. Later settings replace earlier ones.</summary>
    public ClusterSettings Settings
    {
        get => _settings;
        set
        {
            var isSame = value.CaCertificate == _settings.CaCertificate && value.CertificateNames.SequenceEqual(_settings.CertificateNames);
            _settings = value;
            if (!isSame)
                Certificate = ServingCertificate.Make(value);
            _controllers.Wake();
        }
    }

    public bool IsAvailable
    {
        get => _isAvailable;
        set
        {
            StreamConnection[] cut;
            lock (Gate)
            {
                _isAvailable = value;
                cut = value ? [] : [.. _connections];
            }

            foreach (var connection in cut)
                connection.Close();
            _controllers.Wake();
        }
    }

    public string Version
    {
        get;
        set
        {
            field = value;
            _controllers?.Wake();
        }
    }

    public void Report(KubeletReport report)
    {
        Nodes.Report(report);
        _controllers.Wake();
    }

    public void Silence(string node)
    {
        Nodes.Silence(node);
        _controllers.Wake();
    }

    /// <summary>Remembers a connection, to cut it when the API goes away.</summary>
    /// <returns>False when the API is not there.</returns>
    public bool Accept(StreamConnection connection)
    {
        lock (Gate)
        {
            if (_isAvailable)
                _connections.Add(connection);
            return _isAvailable;
        }
    }

    public void Forget(StreamConnection connection)
    {
        lock (Gate)
            _connections.Remove(connection);
    }

    /// <summary>An object in the version of a resource that is asked for.</summary>
    public static JsonObject InVersion(JsonObject body, ResourceInfo resource)
    {
        if (body.TextAt("apiVersion") == resource.ApiVersion)
            return body;
        var copy = body.Copy();
        copy["apiVersion"] = resource.ApiVersion;
        return copy;
    }

    public async ValueTask DisposeAsync()
    {
        IsAvailable = false;
        await _controllers.DisposeAsync().ConfigureAwait(false);
        lock (Gate)
            Store.Dispose();
    }

    private void Follow(StoreEvent change)
    {
        if (change.Last.Resource == Known.CustomResourceDefinitions)
        {
            var body = change.After?.Body;
            Catalog.Define(change.Last.Name, body is not null && CustomDefinitions.IsEstablished(body) ? body : null);
        }

        _controllers?.Note(change.Last.Resource);
    }
}
