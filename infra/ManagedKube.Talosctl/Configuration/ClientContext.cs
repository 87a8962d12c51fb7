using System.Collections.Immutable;

namespace ManagedKube.Talosctl.Configuration;

/// <summary>A cluster in a talosconfig.</summary>
/// <param name="Name">The name of the context.</param>
/// <param name="Endpoints">The machines that are dialled: control planes.</param>
/// <param name="Nodes">The machines that commands are for when nothing else is said.</param>
/// <param name="Authority">The certificate that machines are certified by, in PEM.</param>
/// <param name="Certificate">The client's certificate, in PEM.</param>
/// <param name="Key">The client's key, in PEM.</param>
internal sealed record ClientContext(
    string Name, ImmutableArray<string> Endpoints, ImmutableArray<string> Nodes, string Authority, string Certificate, string Key)
{
    /// <summary>Names the context only: there is a key in it.</summary>
    public override string ToString() => Name;
}
