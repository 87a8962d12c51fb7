using Grpc.Core;

namespace Pulumi;

public sealed partial class Deployment
{
    /// <summary>Makes sure that the engine's version is one that the program can work with.</summary>
    /// <param name="pulumiVersionRange">A range of semantic versions, such as <c>&gt;=3.200.0 &lt;4.0.0</c>.</param>
    /// <exception cref="RunException">The version is outside the range, or the engine cannot tell.</exception>
    public static Task RequirePulumiVersionAsync(string pulumiVersionRange)
    {
        ArgumentException.ThrowIfNullOrEmpty(pulumiVersionRange);
        var deployment = Running;
        var check = RequireAsync();
        deployment.Tasks.Track(check);
        return check;

        async Task RequireAsync()
        {
            try
            {
                await deployment.Engine.RequirePulumiVersionAsync(new() { PulumiVersionRange = pulumiVersionRange }).ConfigureAwait(false);
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.Unimplemented)
            {
                throw new RunException("The engine cannot check the version that the program requires: use a newer version of it.", e);
            }
            catch (RpcException e)
            {
                throw new RunException(e.Status.Detail, e);
            }
        }
    }
}
