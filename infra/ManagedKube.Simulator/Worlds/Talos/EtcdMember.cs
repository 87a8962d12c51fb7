using System.Net;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>A member of an etcd cluster, alive or not.</summary>
/// <param name="Id">Its id.</param>
/// <param name="MachineId">The virtual machine that it was made on.</param>
/// <param name="Hostname">The name of that node.</param>
/// <param name="Address">The address of that node.</param>
/// <param name="IsLearner">Whether it follows without a vote.</param>
internal sealed record EtcdMember(ulong Id, Guid MachineId, string Hostname, string Address, bool IsLearner);
