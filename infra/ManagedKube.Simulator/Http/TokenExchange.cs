namespace ManagedKube.Simulator.Http;

/// <summary>Marks the one route that needs no token, because it gives one.</summary>
internal sealed class TokenExchange;
