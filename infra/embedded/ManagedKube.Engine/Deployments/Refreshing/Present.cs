using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Refreshing;

/// <summary>What an entry becomes when its object has been read.</summary>
internal static class Present
{
    public static ResourceState State(ResourceState old, ReadResult read)
    {
        // What is only read was never asked to be anything: it has no inputs that could differ.
        var inputs = read.Inputs is null || old.External ? old.Inputs : SecretMarks.Like(read.Inputs, old.Inputs);
        return old with
        {
            Id = read.Id,
            Inputs = inputs,
            Outputs = SecretMarks.Like(SecretMarks.Outputs(read.Outputs, inputs, old.AdditionalSecretOutputs), old.Outputs),
            InitErrors = read.InitErrors,
            RefreshBeforeUpdate = read.RefreshBeforeUpdate,
        };
    }
}
