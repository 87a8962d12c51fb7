namespace ManagedKube.Engine.Backend.Locking;

/// <summary>Looks at the processes of this host.</summary>
internal interface IProcesses
{
    /// <summary>Names the set of processes that can be seen: host, boot and process name space.</summary>
    string Space { get; }

    /// <summary>Tells a process from all others of that set that ever have its number; null where it has ended.</summary>
    string? Identity(int pid);
}
