using Grpc.Core;
using ManagedKube.Engine.Programs;
using Pulumi.Protocol.Transport;

namespace ManagedKube.Engine.Tests.Deployments.Harness;

/// <summary>A program that plays a language SDK over the real wire.</summary>
internal sealed class ScriptedProgram(Func<ScriptedSdk, Task> script) : IProgramLauncher
{
    public ProgramRun? LastRun { get; private set; }

    public async Task<int> RunAsync(ProgramRun run, CancellationToken cancel)
    {
        LastRun = run;
        using var channel = LoopbackChannel.Open(run.EngineAddress);
        var sdk = new ScriptedSdk(channel, run);
        try
        {
            await sdk.RegisterStackAsync();
            await script(sdk);
            await sdk.FinishAsync();
            return sdk.ExitCode;
        }
        catch (RpcException e)
        {
            await sdk.LogErrorAsync(e.Status.Detail);
            return 32;
        }
    }
}
