using System.Collections.Immutable;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Components.Machines;
using ManagedKube.Model.Definition;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>The machine that drives a cluster's infrastructure from inside its network. It is no Kubernetes node.</summary>
public sealed class GitRunner : ComponentResource
{
    /// <summary>Creates the Git Runner of a plan.</summary>
    /// <param name="name">Name of the component in the stack.</param>
    /// <param name="args">The plan.</param>
    /// <param name="options">Resource options; give the OpenIaaS provider here.</param>
    /// <exception cref="RunException">The plan registers the runner, but there is no token.</exception>
    public GitRunner(string name, GitRunnerArgs args, ComponentResourceOptions? options = null)
        : base(ComponentType.GitRunner, name, options)
    {
        if (args.Plan.Definition.GitRunner.Registration is not null && args.RegistrationToken is null)
        {
            throw new RunException(
                "The Git Runner is to be registered (cluster.gitRunner.registration), but there is no token. Set the stack's secret "
                + "gitRunner:token, for example with 'mk config set CODE gitRunner:token --secret'.");
        }

        var machine = args.Plan.MachinesOf(MachineRole.GitRunner).Single();
        var catalog = args.Catalog ?? new InfrastructureCatalog(this);
        var userData = FirstBootData.GitRunner(args.Plan, machine, args.RegistrationToken);
        Machines = MachineIds.Of([(machine.Name, MachineFactory.Create(args.Plan, machine, catalog, userData, this).Id)]);
        Address = Output.Create(machine.Address.ToString());
        RegisterOutputs();
    }

    /// <summary>UUID of the virtual machine by its name.</summary>
    [Output("machines")]
    public Output<ImmutableDictionary<string, string>> Machines { get; private set; }

    /// <summary>The machine's IPv4 address.</summary>
    [Output("address")]
    public Output<string> Address { get; private set; }
}
