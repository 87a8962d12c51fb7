using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>What an apply has made.</summary>
/// <param name="Object">The object as it is now.</param>
/// <param name="Created">Whether it was not there before.</param>
internal sealed record Applied(JsonObject Object, bool Created);
