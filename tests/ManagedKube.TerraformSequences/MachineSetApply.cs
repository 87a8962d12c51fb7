namespace ManagedKube.TerraformSequences;

/// <summary>
/// What one <c>terraform apply</c> calls to bring up machines that run, each with a grown OS disk, a network adapter, a backup
/// policy, high availability, a tag and a data disk. Ids are given, nothing is looked up: the calls of data sources come on top.
/// </summary>
/// <param name="newClient">Makes a client; Terraform starts the provider once for the plan and once for the apply.</param>
public sealed class MachineSetApply(Func<TerraformClient> newClient)
{
    /// <summary>How many resources Terraform works on at once unless told otherwise.</summary>
    private const int Parallelism = 10;

    /// <param name="inputs">What they are made of.</param>
    /// <param name="count">How many machines.</param>
    /// <exception cref="SequenceException">An answer is not what the provider expects.</exception>
    public async Task RunAsync(MachineSetInputs inputs, int count)
    {
        using (var plan = newClient())
            await plan.LogInAsync().ConfigureAwait(false);

        using var apply = newClient();
        await apply.LogInAsync().ConfigureAwait(false);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Parallelism };
        await Parallel.ForAsync(0, count, options, async (index, _) =>
        {
            var replay = new StoryReplay(apply, Variables(inputs, $"bench-{index}"));
            await replay.RunAsync("machine-set", "machine", "data disk").ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private static Dictionary<string, string> Variables(MachineSetInputs inputs, string name) => new()
    {
        ["name"] = name,
        ["template"] = inputs.TemplateId,
        ["network"] = inputs.NetworkId,
        ["repository"] = inputs.StorageRepositoryId,
        ["policy"] = inputs.BackupPolicyId,
    };
}
