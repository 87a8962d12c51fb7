using System.CommandLine;
using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using ManagedKube.Talos.Api;
using ManagedKube.Talosctl.Output;

namespace ManagedKube.Talosctl.Commands;

/// <summary>What is done to etcd.</summary>
internal sealed class EtcdCommand : Command
{
    public EtcdCommand(ClientHost host, GlobalOptions global)
        : base("etcd", "Look at etcd and change it.")
    {
        Subcommands.Add(new MembersCommand(host, global));
        Subcommands.Add(new StatusCommand(host, global));
        Subcommands.Add(new SnapshotCommand(host, global));
        Subcommands.Add(new RemoveMemberCommand(host, global));
        Subcommands.Add(new LeaveCommand(host, global));
        Subcommands.Add(new ForfeitLeadershipCommand(host, global));
        Subcommands.Add(new DefragmentCommand(host, global));
        Subcommands.Add(new Command("alarm", "The alarms of etcd.") { new AlarmListCommand(host, global), new AlarmDisarmCommand(host, global) });
    }

    private static string Hex(ulong id) => id.ToString("x16", CultureInfo.InvariantCulture);

    private sealed class MembersCommand(ClientHost host, GlobalOptions global) : NodeCommand(host, global, "members", "Print the members of etcd.")
    {
        protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
        {
            var rows = new List<string[]>();
            foreach (var node in session.Nodes)
            {
                var client = session.To(node);
                var answer = await client
                    .MachineAsync(machine => machine.EtcdMemberListAsync(new EtcdMemberListRequest(), client.Headers, cancellationToken: cancel))
                    .ConfigureAwait(false);
                rows.AddRange(answer.Messages.SelectMany(message => message.Members).Select(member => (string[])
                    [node, Hex(member.Id), member.Hostname, string.Join(',', member.PeerUrls), string.Join(',', member.ClientUrls), member.IsLearner ? "true" : "false"]));
            }

            Table.Write(session.Host.Out, ["NODE", "ID", "HOSTNAME", "PEER URLS", "CLIENT URLS", "LEARNER"], rows);
        }
    }

    private sealed class StatusCommand(ClientHost host, GlobalOptions global) : NodeCommand(host, global, "status", "Print the state of members of etcd.")
    {
        protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
        {
            var rows = new List<string[]>();
            foreach (var node in session.Nodes)
            {
                var client = session.To(node);
                var answer = await client
                    .MachineAsync(machine => machine.EtcdStatusAsync(new Empty(), client.Headers, cancellationToken: cancel))
                    .ConfigureAwait(false);
                rows.AddRange(answer.Messages.Select(message => message.MemberStatus).Select(status => (string[])
                [
                    node, Hex(status.MemberId), Size(status.DbSize), $"{Size(status.DbSizeInUse)} ({Percent(status)})", Hex(status.Leader),
                    Text(status.RaftIndex), Text(status.RaftTerm), Text(status.RaftAppliedIndex), status.IsLearner
                        ? "true"
                        : "false", status.ProtocolVersion, status.StorageVersion,
                    string.Join(", ", status.Errors),
                ]));
            }

            Table.Write(
                session.Host.Out,
                ["NODE", "MEMBER", "DB SIZE", "IN USE", "LEADER", "RAFT INDEX", "RAFT TERM", "RAFT APPLIED INDEX", "LEARNER", "PROTOCOL", "STORAGE", "ERRORS"],
                rows);
        }

        private static string Text(ulong number) => number.ToString(CultureInfo.InvariantCulture);

        private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");

        private static string Percent(EtcdMemberStatus status) =>
            string.Create(CultureInfo.InvariantCulture, $"{(status.DbSize == 0 ? 0 : 100.0 * status.DbSizeInUse / status.DbSize):0.00}%");
    }

    private sealed class SnapshotCommand : NodeCommand
    {
        private readonly Argument<string> _path = new("path") { Description = "Where it is written." };

        public SnapshotCommand(ClientHost host, GlobalOptions global)
            : base(host, global, "snapshot", "Save a snapshot of etcd.") => Arguments.Add(_path);

        protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
        {
            var client = session.Single();
            var path = arguments.GetValue(_path)!;
            var part = path + ".part";
            var content = await client
                .BytesAsync(machine => machine.EtcdSnapshot(new EtcdSnapshotRequest(), client.Headers, cancellationToken: cancel), cancel)
                .ConfigureAwait(false);
            await PrivateFile.WriteAsync(part, content, overwrites: true, cancel).ConfigureAwait(false);
            if (!EtcdSnapshots.HasValidHash(content))
                throw new ClientException($"the snapshot in {part} does not end with the hash of its content: it was not transferred completely");
            File.Move(part, path, overwrite: true);
            session.Host.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"etcd snapshot saved to \"{path}\" ({content.Length} bytes)"));
        }
    }

    private sealed class RemoveMemberCommand : NodeCommand
    {
        private readonly Argument<string> _id = new("id") { Description = "The id of the member, in hexadecimal." };

        public RemoveMemberCommand(ClientHost host, GlobalOptions global)
            : base(host, global, "remove-member", "Remove a member from etcd.") => Arguments.Add(_id);

        protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
        {
            if (!ulong.TryParse(arguments.GetValue(_id), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id))
                throw new ClientException($"'{arguments.GetValue(_id)}' is no id of a member; 'etcd members' prints them");
            var client = session.Single();
            await client
                .MachineAsync(machine => machine.EtcdRemoveMemberByIDAsync(new EtcdRemoveMemberByIDRequest { MemberId = id }, client.Headers, cancellationToken: cancel))
                .ConfigureAwait(false);
        }
    }

    private sealed class LeaveCommand(ClientHost host, GlobalOptions global) : NodeCommand(host, global, "leave", "Make a node leave etcd.")
    {
        protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
        {
            var client = session.Single();
            await client
                .MachineAsync(machine => machine.EtcdLeaveClusterAsync(new EtcdLeaveClusterRequest(), client.Headers, cancellationToken: cancel))
                .ConfigureAwait(false);
        }
    }

    private sealed class ForfeitLeadershipCommand(ClientHost host, GlobalOptions global) : NodeCommand(
        host, global, "forfeit-leadership", "Make another member of etcd lead.")
    {
        protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
        {
            foreach (var node in session.Nodes)
            {
                var client = session.To(node);
                var answer = await client
                    .MachineAsync(machine => machine.EtcdForfeitLeadershipAsync(new EtcdForfeitLeadershipRequest(), client.Headers, cancellationToken: cancel))
                    .ConfigureAwait(false);
                foreach (var message in answer.Messages.Where(message => message.Member.Length > 0))
                    session.Host.Out.WriteLine(message.Member);
            }
        }
    }

    private sealed class DefragmentCommand(ClientHost host, GlobalOptions global) : NodeCommand(
        host, global, "defrag", "Give unused space of a member's database back.")
    {
        protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
        {
            var client = session.Single();
            await client.MachineAsync(machine => machine.EtcdDefragmentAsync(new Empty(), client.Headers, cancellationToken: cancel)).ConfigureAwait(false);
        }
    }

    private sealed class AlarmListCommand(ClientHost host, GlobalOptions global) : NodeCommand(host, global, "list", "Print the alarms of etcd.")
    {
        protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
        {
            var rows = new List<string[]>();
            foreach (var node in session.Nodes)
            {
                var client = session.To(node);
                var answer = await client
                    .MachineAsync(machine => machine.EtcdAlarmListAsync(new Empty(), client.Headers, cancellationToken: cancel))
                    .ConfigureAwait(false);
                rows.AddRange(answer.Messages.SelectMany(message => message.MemberAlarms).Select(alarm => (string[])[node, Hex(alarm.MemberId), alarm.Alarm.ToString().ToUpperInvariant()]));
            }

            if (rows.Count > 0)
                Table.Write(session.Host.Out, ["NODE", "MEMBER", "ALARM"], rows);
        }
    }

    private sealed class AlarmDisarmCommand(ClientHost host, GlobalOptions global) : NodeCommand(host, global, "disarm", "Take the alarms of etcd back.")
    {
        protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
        {
            var client = session.Single();
            await client.MachineAsync(machine => machine.EtcdAlarmDisarmAsync(new Empty(), client.Headers, cancellationToken: cancel)).ConfigureAwait(false);
        }
    }
}
