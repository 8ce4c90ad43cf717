extension LexiconTopics {
  /// Words for people, roles and groups.
  static let people: [LexiconTopic] = [
    .people(
      """
      manager director head boss supervisor foreman lead captain assistant secretary clerk partner \
      deputy colleague client customer buyer owner landlord tenant agent broker rep accountant lawyer \
      solicitor architect engineer nurse doctor consultant pharmacist matron sister teacher tutor \
      headteacher principal caretaker chef cook waiter vet plumber electrician plasterer driver \
      dispatcher planner buyer supplier contractor subcontractor ceo cfo coo cto cio cmo vp chair \
      chairman chairwoman treasurer trustee bookkeeper auditor inspector underwriter recruiter \
      receptionist admin administrator coordinator analyst designer developer technician tech \
      mechanic operator warden porter cleaner gardener farmer grower agronomist mayor councillor \
      priest vicar rabbi imam coach trainer physio dentist optician therapist carer midwife surgeon \
      registrar intern apprentice trainee bdr sdr ae csm wife husband mum dad mother father son \
      daughter brother sister-in-law niece nephew cousin friend mate neighbour flatmate roommate \
      sponsor champion stakeholder counsel banker lender notary surveyor harbourmaster headmaster \
      bursar librarian editor printer publisher curator conductor organist florist baker butcher \
      brewer winemaker steward chief verger lady fella bloke skipper pilot steward purser bosun controller comptroller
      """),
    .words(
      Tags(.group),
      """
      team teams crew crews staff people folks guys lads customers clients accounts prospects leads \
      stakeholders managers drivers porters nurses agents reps sdrs bdrs aes csms trainers teachers \
      pupils students parents patients volunteers donors members suppliers contractors partners \
      colleagues apprentices trainees recruiters engineers technicians cleaners porters tellers \
      department leadership management everyone group board committee pod squad shift household \
      directors supervisors foremen leads candidates buyers users relatives families tenants officers \
      testers developers devs consultants brokers growers farmers chefs waiters cooks trustees
      """),
    .words(
      Tags(.indefiniteGroup),
      "people folks someone somebody customers clients management stakeholders leadership others everyone anybody anyone everybody whoever"
    ),
    .words(
      Tags(.business),
      """
      finance legal marketing sales procurement hr it ops operations product engineering payroll \
      accounts reception security logistics warehouse facilities compliance purchasing admin maintenance \
      scheduling production planning housekeeping pharmacy theatre radiology
      """),
    .phrases(
      .alone,
      """
      nobody else
      no one else
      noone else
      by myself
      on my own
      just me
      only me
      me alone
      i do this alone
      i do this one alone
      do it alone
      nobody i do
      nobody i 'll do
      nobody just
      no one just
      i do it myself
      i 'll do it myself
      alone
      solo
      me myself and i
      """),
    .phrases(
      .ownerless,
      """
      someone will
      somebody will
      someone should
      somebody should
      one of us
      somebody has to
      someone has to
      someone needs to
      somebody needs to
      it will get
      it 'll get
      it will be
      it 'll be
      gets done
      get done
      be taken care of
      be dealt with
      be handled
      be sorted
      to be done
      taken care of
      will handle it
      will sort it
      will deal with it
      """),
  ]
}
