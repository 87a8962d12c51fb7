using Pulumi.Protocol.Transport;
using Pulumirpc;

namespace Pulumi;

/// <summary>An engine in another process.</summary>
internal sealed class GrpcEngine : IEngine, IDisposable
{
    private readonly LoopbackChannel _channel;
    private readonly Engine.EngineClient _client;

    /// <param name="address">The address as <c>host:port</c>.</param>
    public GrpcEngine(string address)
    {
        _channel = LoopbackChannel.Open(address);
        _client = new(_channel);
    }

    public async Task LogAsync(LogRequest request) => await _client.LogAsync(request);

    public async Task RequirePulumiVersionAsync(RequirePulumiVersionRequest request) => await _client.RequirePulumiVersionAsync(request);

    public void Dispose() => _channel.Dispose();
}
