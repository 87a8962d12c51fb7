using Grpc.Core;
using Grpc.Health.V1;
using Pulumi.Protocol.Transport;

namespace Pulumi.Protocol.Tests.Transport;

public class LoopbackTests
{
    [Fact]
    public async Task A_server_is_healthy_until_it_is_gone()
    {
        var cancel = TestContext.Current.CancellationToken;
        var server = await LoopbackServer.StartAsync(_ => { }, _ => { }, cancel);
        using var channel = LoopbackChannel.Open(server.Address);
        var health = new Health.HealthClient(channel);
        using var watch = health.Watch(new HealthCheckRequest(), cancellationToken: cancel);

        Assert.True(await watch.ResponseStream.MoveNext(cancel));
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, watch.ResponseStream.Current.Status);

        await server.DisposeAsync();
        await Assert.ThrowsAsync<RpcException>(() => watch.ResponseStream.MoveNext(cancel));
    }

    [Fact]
    public async Task An_unknown_service_is_unimplemented()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var server = await LoopbackServer.StartAsync(_ => { }, _ => { }, cancel);
        using var channel = LoopbackChannel.Open(server.Address);

        var error = await Assert.ThrowsAsync<RpcException>(async () =>
            await new Pulumirpc.Engine.EngineClient(channel).GetRootResourceAsync(new(), cancellationToken: cancel));

        Assert.Equal(StatusCode.Unimplemented, error.StatusCode);
    }
}
