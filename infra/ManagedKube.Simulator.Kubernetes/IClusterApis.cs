namespace ManagedKube.Simulator.Kubernetes;

/// <summary>The Kubernetes APIs of all simulated clusters.</summary>
public interface IClusterApis : IAsyncDisposable
{
    /// <summary>
    /// Opens the API of a cluster: a new and empty one, or the one that was opened with that id before, also in an earlier process.
    /// It is not available yet.
    /// </summary>
    IClusterApi Open(ClusterSettings settings);

    /// <summary>Forgets a cluster with everything in it. Nothing happens when there is none of that id.</summary>
    void Remove(string id);

    /// <summary>
    /// Serves one client, whose bytes come from outside: from the TLS handshake on, with a certificate of the cluster's own
    /// authority, until either side ends the connection.
    /// </summary>
    /// <param name="id">The cluster that the client dialled.</param>
    /// <param name="connection">The client's bytes, before TLS.</param>
    /// <param name="cancellationToken">Cuts the connection.</param>
    Task ServeAsync(string id, Stream connection, CancellationToken cancellationToken);
}
